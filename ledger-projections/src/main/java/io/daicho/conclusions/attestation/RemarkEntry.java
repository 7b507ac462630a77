package io.daicho.conclusions.attestation;

import io.daicho.api.id.FactId;
import io.daicho.conclusions.Remark;
import io.daicho.conclusions.finding.Kind;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A warning or a contradiction.
 *
 * @param id its identifier
 * @param kind what it says
 * @param clause which clause it touches
 * @param subject about what
 * @param at since when
 * @param count how many copies it is about, where it counts them
 * @param by through which facts
 */
public record RemarkEntry(
        String id,
        Kind kind,
        @Nullable String clause,
        DutyEntry.SubjectEntry subject,
        Instant at,
        @Nullable Long count,
        List<FactId> by) {
    static RemarkEntry of(Remark remark) {
        return new RemarkEntry(
                remark.id(),
                remark.kind(),
                remark.clause(),
                DutyEntry.SubjectEntry.of(remark.subject()),
                remark.at(),
                remark.count(),
                remark.by());
    }
}
