package io.daicho.conclusions.frame;

import io.daicho.api.provider.ProviderFact;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** What is known of the terms of cloud providers. An assessment counts for the days that it covers (annex 3(2)). */
public final class Providers {
    private final List<EffectiveFact> assessments;
    private final ZoneId zone;

    Providers(List<EffectiveFact> assessments, ZoneId zone) {
        this.assessments = assessments;
        this.zone = zone;
    }

    /** The latest assessment that covers the day of an instant. */
    public Optional<EffectiveFact> covering(String service, Instant at) {
        LocalDate day = LocalDate.ofInstant(at, zone);
        return assessments.stream()
                .filter(fact -> fact.fact() instanceof ProviderFact.TermsAssessed assessed
                        && assessed.service().equals(service)
                        && !day.isBefore(assessed.from())
                        && (assessed.until() == null || !day.isAfter(assessed.until())))
                .reduce((earlier, later) -> later);
    }
}
