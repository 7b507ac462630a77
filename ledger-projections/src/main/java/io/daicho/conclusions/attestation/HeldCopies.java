package io.daicho.conclusions.attestation;

import io.daicho.api.fact.Role;
import io.daicho.api.id.OrganisationId;
import io.daicho.api.key.KeyFact;
import io.daicho.conclusions.attestation.Disposition.Outcome;
import io.daicho.conclusions.attestation.SubcontractorEntry.HeldCopy;
import io.daicho.conclusions.copy.Span;
import io.daicho.conclusions.frame.EffectiveFact;
import io.daicho.conclusions.rule.CopyCase;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** 9: which copies each subcontractor held, and what became of them there. */
final class HeldCopies {
    private final Drawn drawn;
    private final CopyAccounts accounts;
    private final CertificateChecks checks;
    private final Map<String, List<HeldCopy>> held = new TreeMap<>();

    HeldCopies(Drawn drawn) {
        this.drawn = drawn;
        this.accounts = new CopyAccounts(drawn.apart());
        this.checks = new CertificateChecks(drawn);
    }

    void take(CopyCase copyCase) {
        for (Span<OrganisationId> span : copyCase.copy().holders()) {
            Integer tier = drawn.tiers().of(span.value());
            if (tier != null && tier > 0) {
                held.computeIfAbsent(span.value().value(), organisation -> new ArrayList<>())
                        .add(copy(copyCase, span));
            }
        }
    }

    private HeldCopy copy(CopyCase copyCase, Span<OrganisationId> span) {
        Tenure there = Tenure.during(copyCase, span);
        Disposition became = accounts.disposition(there);
        Looks looks = looks(there, became);
        List<EffectiveFact> deeds = looks == null ? deeds(there, became) : List.of(looks.deed());
        return new HeldCopy(
                there.copy(),
                became.outcome().name(),
                deeds.isEmpty() ? null : Cited.of(deeds.get(deeds.size() - 1).recorded()),
                looks == null ? Looks.evidence(deeds.stream()) : looks.evidence(),
                looks == null ? null : looks.result(),
                checked(looks, deeds, span.value()),
                !became.outcome().isLeft());
    }

    /** The looks at the erasure by which it is gone; while something is left of it, at the last attempt there. */
    private static @Nullable Looks looks(Tenure there, Disposition became) {
        boolean tried = became.outcome() == Outcome.LIVE || became.outcome() == Outcome.KEPT_UNDER_INSTRUCTION;
        return Looks.of(there).stream()
                .filter(looks -> tried || became.by().contains(looks.deed().id()))
                .reduce((earlier, later) -> later)
                .orElse(null);
    }

    /** What made of it what it is, where that was no erasure: facts about the copy itself, or the destruction of its keys. */
    private List<EffectiveFact> deeds(Tenure there, Disposition became) {
        Stream<EffectiveFact> facts = became.outcome() == Outcome.KEY_DESTROYED
                ? drawn.asked().frame().facts(KeyFact.Destroyed.class).stream()
                : there.facts().stream();
        return facts.filter(fact -> became.by().contains(fact.id())).toList();
    }

    /** What the contractor looked at itself, then whose certificate of the deed was checked. */
    private List<Deed> checked(@Nullable Looks looks, List<EffectiveFact> deeds, OrganisationId holder) {
        Stream<Deed> looked = looks == null
                ? Stream.empty()
                : looks.all().stream()
                        .skip(1)
                        .filter(look -> look.fact().statement().recordedBy().role() == Role.CONTRACTOR)
                        .map(look -> Cited.of(look.recorded()));
        return Stream.concat(looked, deeds.stream().flatMap(deed -> checks.about(holder, deed).stream()))
                .distinct()
                .toList();
    }

    List<HeldCopy> of(OrganisationId organisation) {
        return held.getOrDefault(organisation.value(), List.of()).stream()
                .sorted(Comparator.comparing(copy -> copy.copy().value()))
                .toList();
    }
}
