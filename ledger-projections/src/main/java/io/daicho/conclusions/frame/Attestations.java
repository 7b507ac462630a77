package io.daicho.conclusions.frame;

import io.daicho.api.attestation.AttestationFact;
import io.daicho.api.fact.Fact;
import io.daicho.api.id.AttestationId;
import io.daicho.conclusions.frame.Name.By;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What was attested. */
public final class Attestations {
    private final Shelf facts;

    Attestations(Shelf facts) {
        this.facts = facts;
    }

    /**
     * An attestation that was issued.
     *
     * @param issue the fact that says so
     * @param drafted what was issued
     * @param until when another took its place that was issued itself; absent: it stands
     */
    public record Issued(
            EffectiveFact issue,
            AttestationFact.Drafted drafted,
            @Nullable Instant until) {}

    /** Those that were issued of which the draft is on record, in time. What is drafted or checked concerns nothing else yet. */
    public List<Issued> issued() {
        Class<AttestationFact.Issued> type = AttestationFact.Issued.class;
        return facts.by(By.KIND, type.getSimpleName(), type).stream()
                .flatMap(this::issued)
                .toList();
    }

    private Stream<Issued> issued(EffectiveFact issue) {
        AttestationFact.Issued issued = (AttestationFact.Issued) issue.fact();
        return of(issued.attestation(), AttestationFact.Drafted.class)
                .findFirst()
                .map(draft -> new Issued(issue, (AttestationFact.Drafted) draft.fact(), replaced(issued)))
                .stream();
    }

    /** A successor that is only drafted stands for nothing yet: until it is issued the one before does. */
    private @Nullable Instant replaced(AttestationFact.Issued issued) {
        return of(issued.attestation(), AttestationFact.Superseded.class)
                .flatMap(superseded -> standing(superseded).stream())
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    private Optional<Instant> standing(EffectiveFact superseded) {
        AttestationId successor = ((AttestationFact.Superseded) superseded.fact()).successor();
        return of(successor, AttestationFact.Issued.class)
                .map(EffectiveFact::at)
                .findFirst()
                .map(issued -> issued.isAfter(superseded.at()) ? issued : superseded.at());
    }

    private Stream<EffectiveFact> of(AttestationId attestation, Class<? extends Fact> type) {
        return facts.by(By.THING, attestation, type).stream();
    }
}
