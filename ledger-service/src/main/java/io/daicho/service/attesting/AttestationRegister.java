package io.daicho.service.attesting;

import io.daicho.api.attestation.AttestationFact;
import io.daicho.api.fact.Fact;
import io.daicho.api.fact.Thing;
import io.daicho.api.id.AttestationId;
import io.daicho.api.id.ContractId;
import io.daicho.conclusions.attestation.AttestationState;
import io.daicho.service.guard.Life;
import io.daicho.service.store.FactStore;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Which attestations there are, and how they stand. */
@Component
public class AttestationRegister {
    private final FactStore facts;

    AttestationRegister(FactStore facts) {
        this.facts = facts;
    }

    /** The attestations of a contract, in the order in which they were drafted. */
    public List<AttestationRow> list(ContractId contract) {
        Map<String, Life> lives = new LinkedHashMap<>();
        facts.about(contract, Thing.Kind.ATTESTATION)
                .forEach(entry -> lives.computeIfAbsent(entry.fact().thing().id(), id -> new Life())
                        .add(entry.fact()));
        List<AttestationRow> rows = new ArrayList<>();
        lives.values().forEach(life -> row(life).ifPresent(rows::add));
        return rows;
    }

    /** One of them; empty if it is not on record. */
    public Optional<AttestationRow> find(ContractId contract, AttestationId attestation) {
        return list(contract).stream()
                .filter(row -> row.drafted().attestation().equals(attestation))
                .findFirst();
    }

    /**
     * One of them.
     *
     * @throws NoSuchAttestation if it is not on record
     */
    public AttestationRow needed(ContractId contract, AttestationId attestation) {
        return find(contract, attestation).orElseThrow(() -> new NoSuchAttestation("attestation.none", attestation));
    }

    private static Optional<AttestationRow> row(Life life) {
        List<Fact> counting = life.effective().stream().toList();
        return life.effective()
                .first(AttestationFact.Drafted.class)
                .map(drafted -> new AttestationRow(drafted, AttestationState.of(counting.stream()), counting));
    }
}
