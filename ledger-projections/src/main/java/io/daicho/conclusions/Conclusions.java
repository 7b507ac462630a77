package io.daicho.conclusions;

import io.daicho.api.id.ContractId;
import java.time.Instant;
import java.util.List;

/**
 * What the facts of a contract amount to, as of one instant and as known at another.
 *
 * @param contract the contract
 * @param asOf as of when
 * @param knownAt as known at when
 * @param clauseSet the edition of the clauses
 * @param obligations what is or was owed, in the order of the clauses
 * @param breaches what was wrong
 * @param contradictions facts that cannot both be true
 * @param warnings what must not look clean
 */
public record Conclusions(
        ContractId contract,
        Instant asOf,
        Instant knownAt,
        String clauseSet,
        List<Obligation> obligations,
        List<Breach> breaches,
        List<Remark> contradictions,
        List<Remark> warnings) {
    /** What is still to be done or to be found out. */
    public List<Obligation> unsettled() {
        return obligations.stream()
                .filter(obligation -> obligation.status().isUnsettled())
                .toList();
    }
}
