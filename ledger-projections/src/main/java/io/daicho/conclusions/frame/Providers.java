package io.daicho.conclusions.frame;

import io.daicho.api.provider.ProviderFact;
import io.daicho.conclusions.frame.Name.By;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
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

    /** Since when, after an instant, the terms as assessed keep the provider out; empty if nobody found that they do. */
    public Optional<Instant> keepingOutAfter(String service, Instant after) {
        return assessments.by(By.THING, service, ProviderFact.TermsAssessed.class).stream()
                .map(fact -> (ProviderFact.TermsAssessed) fact.fact())
                .flatMap(assessed -> Stream.of(assessed.from(), dayAfter(assessed)))
                .map(day -> day.atStartOfDay(zone).toInstant())
                .filter(start -> start.isAfter(after))
                .filter(start -> covering(service, start)
                        .filter(fact -> !((ProviderFact.TermsAssessed) fact.fact()).providerMayAccess())
                        .isPresent())
                .min(Comparator.naturalOrder());
    }

    private static LocalDate dayAfter(ProviderFact.TermsAssessed assessed) {
        return assessed.until() == null ? assessed.from() : assessed.until().plusDays(1);
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
