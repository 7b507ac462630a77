package io.daicho.conclusions.frame;

import io.daicho.api.provider.ProviderFact;
import io.daicho.conclusions.frame.Name.By;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.stream.Stream;

/** What is known of cloud and AI services. An assessment counts for the days that it covers (article 8-1, annex 3(2)). */
public final class Providers {
    private final Shelf assessments;
    private final ZoneId zone;

    Providers(Shelf assessments, ZoneId zone) {
        this.assessments = assessments;
        this.zone = zone;
    }

    /** The latest assessment that covers the day of an instant. */
    public Optional<EffectiveFact> covering(String service, Instant at) {
        LocalDate day = LocalDate.ofInstant(at, zone);
        return assessments.by(By.THING, service).stream()
                .filter(fact -> fact.fact() instanceof ProviderFact.TermsAssessed assessed
                        && assessed.service().equals(service)
                        && !day.isBefore(assessed.from())
                        && (assessed.until() == null || !day.isAfter(assessed.until())))
                .reduce((earlier, later) -> later);
    }

    /** When what the assessments of a service's terms say begins to hold, and when it holds no longer. */
    public Stream<Edge> edges(String service) {
        return assessments.by(By.THING, service).stream()
                .filter(fact -> fact.fact() instanceof ProviderFact.TermsAssessed)
                .flatMap(this::edges);
    }

    private Stream<Edge> edges(EffectiveFact fact) {
        ProviderFact.TermsAssessed assessed = (ProviderFact.TermsAssessed) fact.fact();
        Edge first = new Edge(startOf(assessed.from()), fact, false);
        return assessed.until() == null
                ? Stream.of(first)
                : Stream.of(first, new Edge(startOf(assessed.until().plusDays(1)), fact, true));
    }

    private Instant startOf(LocalDate day) {
        return day.atStartOfDay(zone).toInstant();
    }

    /** The latest look whether an AI service trains on its input that covers the day of an instant. */
    public Optional<EffectiveFact> trainingCovering(String service, Instant at) {
        LocalDate day = LocalDate.ofInstant(at, zone);
        return assessments.by(By.THING, service).stream()
                .filter(fact -> fact.fact() instanceof ProviderFact.AiTrainingAssessed assessed
                        && assessed.service().equals(service)
                        && !day.isBefore(assessed.from())
                        && (assessed.until() == null || !day.isAfter(assessed.until())))
                .reduce((earlier, later) -> later);
    }
}
