package io.daicho.service.recording;

import io.daicho.api.id.ContractId;
import io.daicho.service.guard.Owed;
import java.time.Instant;
import java.util.List;

/** What a contract still owes, as the read models have it when they are up to date. */
@FunctionalInterface
public interface Owing {
    /** What is owed under clauses that survive the contract, at an instant, or at the last deed on record if that is later. */
    List<Owed> stillOwed(ContractId contract, Instant at);
}
