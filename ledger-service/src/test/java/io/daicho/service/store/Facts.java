package io.daicho.service.store;

import io.daicho.api.custody.CustodyFact;
import io.daicho.api.fact.Detail;
import io.daicho.api.fact.Evidence;
import io.daicho.api.fact.Fact;
import io.daicho.api.fact.OccurredAt;
import io.daicho.api.fact.Recorder;
import io.daicho.api.fact.Role;
import io.daicho.api.fact.Statement;
import io.daicho.api.id.ContractId;
import io.daicho.api.id.CopyId;
import io.daicho.api.id.FactId;
import io.daicho.api.id.OrganisationId;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.jspecify.annotations.Nullable;

/** Facts for tests. */
final class Facts {
    static final ContractId CONTRACT = new ContractId("c-1");

    private Facts() {}

    /** A copy was lost. */
    static CustodyFact.Lost lost(String contract, String fact, String copy) {
        return lost(contract, fact, copy, null, List.of());
    }

    static CustodyFact.Lost lost(
            String contract, String fact, String copy, @Nullable Detail remark, List<Evidence> evidence) {
        return new CustodyFact.Lost(
                new Statement(
                        new FactId(fact),
                        new ContractId(contract),
                        OccurredAt.instant(Instant.parse("2026-03-05T10:00:00Z")),
                        new Recorder(new OrganisationId("insurer"), Role.CONTRACTOR, null),
                        evidence,
                        null,
                        remark),
                new CopyId(copy));
    }

    /** A fact whose entry is larger than an entry may be. */
    static CustodyFact.Lost large(String contract, String fact, String copy) {
        return lost(
                contract,
                fact,
                copy,
                null,
                Collections.nCopies(
                        1_500,
                        new Evidence(Evidence.Kind.RECEIPT, new OrganisationId("o".repeat(64)), null, null, null)));
    }

    /** The event that an aggregate applies for this fact, with an identifier of Axon's. */
    static GenericDomainEventMessage<Fact> event(Fact fact, long sequence) {
        return new GenericDomainEventMessage<>("Copy", fact.aggregate(), sequence, fact);
    }
}
