package io.daicho.conclusions.frame;

import io.daicho.api.consent.ConsentFact;
import io.daicho.api.consent.ConsentSubject;
import io.daicho.api.custody.CopyScope;
import io.daicho.api.fact.Fact;
import io.daicho.api.fact.OccurredAt;
import io.daicho.api.id.ConsentId;
import io.daicho.api.id.CopyId;
import io.daicho.api.id.DataSetId;
import io.daicho.api.id.OrganisationId;
import io.daicho.conclusions.frame.Name.By;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the client consented to. A consent counts from when it was given, never backwards (reading 3). */
public final class Consents {
    private final Shelf facts;
    private final Terms terms;

    Consents(Shelf facts, Terms terms) {
        this.facts = facts;
        this.terms = terms;
    }

    /** Those given for a kind of deed that fit a condition, in time. */
    public List<EffectiveFact> given(ConsentSubject.Kind kind, Predicate<ConsentFact.Given> fits) {
        return fitting(facts.by(By.KIND, kind), kind, fits);
    }

    /** Those given for a kind of deed to an organisation, in time. */
    List<EffectiveFact> givenTo(
            OrganisationId organisation, ConsentSubject.Kind kind, Predicate<ConsentFact.Given> fits) {
        return fitting(facts.by(By.ORGANISATION, organisation), kind, fits);
    }

    /** Those given for a kind of deed with a service that fit a condition, in time. */
    public List<EffectiveFact> givenFor(String service, ConsentSubject.Kind kind) {
        return fitting(facts.by(By.SERVICE, service), kind, given -> true);
    }

    /** Those given for a kind of deed with a copy in these hands that fit a condition, in time; without a scope: any copy. */
    public List<EffectiveFact> givenAbout(
            CopyId copy,
            DataSetId dataSet,
            OrganisationId holder,
            ConsentSubject.Kind kind,
            Predicate<ConsentFact.Given> fits) {
        return fitting(facts.about(kind + " ", copy, dataSet, List.of(holder)), kind, given -> {
            CopyScope scope = given.subject().copies();
            return (scope == null || scope.covers(copy, dataSet, holder)) && fits.test(given);
        });
    }

    /** Only a fact that gives a consent has a name by its matter. */
    private static List<EffectiveFact> fitting(
            List<EffectiveFact> facts, ConsentSubject.Kind kind, Predicate<ConsentFact.Given> fits) {
        return facts.stream()
                .filter(fact -> given(fact).subject().kind() == kind && fits.test(given(fact)))
                .toList();
    }

    /** The subcontractors whose engagement was put to the client and not refused, each with the fact that first did so. */
    public Map<OrganisationId, EffectiveFact> plannedSubcontracting() {
        Map<OrganisationId, EffectiveFact> planned = new LinkedHashMap<>();
        for (EffectiveFact fact : facts.all()) {
            OrganisationId organisation =
                    subject(fact.fact()).map(ConsentSubject::organisation).orElse(null);
            if (organisation != null && !isRefusedAfter(fact)) {
                planned.putIfAbsent(organisation, fact);
            }
        }
        return planned;
    }

    private static Optional<ConsentSubject> subject(Fact fact) {
        Optional<ConsentSubject> subject = fact instanceof ConsentFact.Requested requested
                ? Optional.of(requested.subject())
                : Optional.of(fact)
                        .filter(ConsentFact.Given.class::isInstance)
                        .map(given -> ((ConsentFact.Given) given).subject());
        return subject.filter(about -> about.kind() == ConsentSubject.Kind.SUBCONTRACTING);
    }

    private boolean isRefusedAfter(EffectiveFact put) {
        return facts.all().stream()
                .anyMatch(fact -> fact.fact() instanceof ConsentFact.Refused
                        && fact.fact().thing().equals(put.fact().thing())
                        && fact.canFollow(put));
    }

    /** Whether this consent held at a deed. */
    public Answer heldAt(EffectiveFact consent, OccurredAt deed) {
        Answer held = Answer.beforehand(consent.occurredAt(), deed);
        Instant lastMoment = lastMoment(consent);
        if (lastMoment != null) {
            held = held.and(within(deed, lastMoment));
        }
        for (EffectiveFact withdrawal : withdrawals(consent)) {
            held = held.and(Answer.beforehand(withdrawal.occurredAt(), deed).not());
        }
        return held;
    }

    /** Which of several consents held at a deed: the first that certainly did, else the first that may have. */
    public Optional<EffectiveFact> holding(List<EffectiveFact> consents, OccurredAt deed) {
        Optional<EffectiveFact> certain =
                consents.stream().filter(c -> heldAt(c, deed) == Answer.YES).findFirst();
        return certain.isPresent()
                ? certain
                : consents.stream()
                        .filter(c -> heldAt(c, deed) == Answer.INDETERMINATE)
                        .findFirst();
    }

    /** Whether any of several consents held at a deed. */
    public Answer anyHeldAt(List<EffectiveFact> consents, OccurredAt deed) {
        return consents.stream().map(c -> heldAt(c, deed)).reduce(Answer.NO, Answer::or);
    }

    /** When consents begin to hold, and when they end or may have ended. */
    public Stream<Edge> edges(List<EffectiveFact> consents) {
        return consents.stream().flatMap(this::edges);
    }

    private Stream<Edge> edges(EffectiveFact consent) {
        Stream.Builder<Edge> edges = Stream.builder();
        edges.add(new Edge(consent.at(), consent, false));
        Instant lastMoment = lastMoment(consent);
        if (lastMoment != null) {
            edges.add(new Edge(lastMoment, consent, true));
        }
        for (EffectiveFact withdrawal : withdrawals(given(consent).consent())) {
            edges.add(new Edge(withdrawal.occurredAt().earliest(), withdrawal, false));
            edges.add(new Edge(withdrawal.at(), withdrawal, true));
        }
        return edges.build();
    }

    /** 24:00 of the last day on which the consent holds; null if it holds until withdrawn. */
    public @Nullable Instant lastMoment(EffectiveFact consent) {
        var lastDay = given(consent).lastDay();
        return lastDay == null ? null : terms.endOf(lastDay);
    }

    /** The withdrawals that may have followed this consent, in time. */
    public List<EffectiveFact> withdrawals(EffectiveFact consent) {
        return withdrawals(given(consent).consent()).stream()
                .filter(withdrawal -> Answer.beforehand(consent.occurredAt(), withdrawal.occurredAt()) != Answer.NO)
                .toList();
    }

    /** The consent of a fact that gives one. */
    public static ConsentFact.Given given(EffectiveFact fact) {
        return (ConsentFact.Given) fact.fact();
    }

    private List<EffectiveFact> withdrawals(ConsentId consent) {
        return facts.by(By.THING, consent, ConsentFact.Withdrawn.class);
    }

    private static Answer within(OccurredAt deed, Instant lastMoment) {
        if (deed.latest().isBefore(lastMoment)) {
            return Answer.YES;
        }
        return deed.earliest().isBefore(lastMoment) ? Answer.INDETERMINATE : Answer.NO;
    }
}
