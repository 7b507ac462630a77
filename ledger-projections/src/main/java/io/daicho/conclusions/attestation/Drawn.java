package io.daicho.conclusions.attestation;

import io.daicho.api.id.OrganisationId;
import io.daicho.conclusions.clauseset.ClauseSet;
import io.daicho.conclusions.question.Asked;
import java.time.Instant;
import java.util.List;

/**
 * What every group of a document is drawn from.
 *
 * @param asked the ledger, as of an instant and as known at another
 * @param clauseSet the edition of the clauses
 * @param attestor whose document it is
 * @param tiers contractor and subcontractors
 * @param beside what lies beside the chain
 * @param cited what the document cites
 */
record Drawn(Asked asked, ClauseSet clauseSet, OrganisationId attestor, Tiers tiers, Beside beside, Cited cited) {
    /** The same, citing elsewhere: what is said so is not attached to the document. */
    Drawn apart() {
        return new Drawn(asked, clauseSet, attestor, tiers, beside, new Cited(beside));
    }

    /** The numbers of the clauses that an attestation is about. */
    List<String> clauses() {
        return clauseSet.attested();
    }

    /** Whether a rule of this edition opens at 業務完了. */
    boolean needsCompletion() {
        return clauseSet.needsCompletion();
    }

    /** As of when. */
    Instant asOf() {
        return asked.asOf();
    }

    /** Whether it is the contractor's document. */
    boolean isContractors() {
        return attestor.equals(asked.terms().contractor());
    }
}
