package io.daicho.conclusions.attestation;

import io.daicho.api.custody.Sanitisation;
import io.daicho.api.fact.OccurredAt;
import io.daicho.api.id.CopyId;
import io.daicho.api.id.FactId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 5: an erasure or destruction, or the attempt at one, in the terms of NIST SP 800-88.
 *
 * @param copy which copy
 * @param kind what was done
 * @param deed by which deed
 * @param level clear, purge or destroy; absent for another measure
 * @param technique by what
 * @param tool with which tool
 * @param toolVersion in which version, where the tool's name does not say
 * @param measure the other measure in a cloud
 * @param grounds what makes recovery infeasible then
 * @param startedAt when it was started
 * @param endedAt when it was over
 * @param errorCount how many errors the tool reported; absent: nobody says
 * @param errors which errors there were
 * @param describedBy by which facts this is known beside the deed
 */
public record MethodEntry(
        CopyId copy,
        Kind kind,
        Deed deed,
        Sanitisation.@Nullable Level level,
        Sanitisation.@Nullable Technique technique,
        @Nullable String tool,
        @Nullable String toolVersion,
        @Nullable String measure,
        Said grounds,
        @Nullable OccurredAt startedAt,
        @Nullable OccurredAt endedAt,
        @Nullable Long errorCount,
        Said errors,
        List<FactId> describedBy) {
    /** What was done. */
    public enum Kind {
        /** The data was erased. */
        ERASED,
        /** The medium or paper was destroyed. */
        DESTROYED,
        /** Another measure was taken in a cloud. */
        MADE_UNRECOVERABLE
    }
}
