package io.daicho.api.fact;

import io.daicho.api.id.ContractId;
import io.daicho.api.id.FactId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What every fact says beside its deed. The server's time stamp, the position and the source of an import
 * are never part of it.
 *
 * @param fact the id of this fact, unique within its contract
 * @param contract the contract it belongs to
 * @param occurredAt when it happened, as claimed
 * @param recordedBy who states it
 * @param evidence what it rests on; may be empty
 * @param corrects the fact that it stands in place of, if any
 * @param remark prose for people
 */
public record Statement(
        FactId fact,
        ContractId contract,
        OccurredAt occurredAt,
        Recorder recordedBy,
        List<Evidence> evidence,
        @Nullable Correction corrects,
        @Nullable Detail remark) {
    /** Keeps its own copy of the evidence. */
    public Statement {
        evidence = List.copyOf(evidence);
    }
}
