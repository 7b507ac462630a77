package io.daicho.conclusions.frame;

import io.daicho.api.id.OrganisationId;
import io.daicho.api.subcontract.SubcontractFact;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A while that a subcontractor was engaged for.
 *
 * @param engaged the fact by which it was engaged
 * @param ended the fact by which its work ended; absent: it is engaged
 */
public record Engagement(EffectiveFact engaged, @Nullable EffectiveFact ended) {
    /** Which subcontractor. */
    public OrganisationId organisation() {
        return ((SubcontractFact.Engaged) engaged.fact()).organisation();
    }

    /** Who engaged it. */
    public OrganisationId under() {
        return ((SubcontractFact.Engaged) engaged.fact()).under();
    }

    /** When its work ended; absent: it is engaged. */
    public @Nullable Instant endedAt() {
        return ended == null ? null : ended.at();
    }
}
