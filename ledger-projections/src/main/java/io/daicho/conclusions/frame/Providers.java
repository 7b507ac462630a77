package io.daicho.conclusions.frame;

import io.daicho.api.provider.ProviderFact;
import io.daicho.conclusions.frame.Name.By;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

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
