package io.daicho.conclusions.question;

import io.daicho.api.consent.ConsentSubject;
import io.daicho.api.fact.OccurredAt;
import io.daicho.api.provider.ProviderFact;
import io.daicho.conclusions.frame.Consents;
import io.daicho.conclusions.frame.EffectiveFact;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** 15: the assessment of each cloud provider's terms in force on a day, and any consent. */
final class ProviderTerms implements Question {
    @Override
    public String name() {
        return "provider-terms";
    }

    @Override
    public List<String> columns() {
        return List.of(
                "service",
                "usedBy",
                "providerMayAccess",
                "assessedAt",
                "fact",
                "from",
                "until",
                "consent",
                "consentAt");
    }

    @Override
    public Set<Parameter> takes() {
        return Set.of(Parameter.DAY, Parameter.SERVICE);
    }

    @Override
    public void answer(Asked asked, Rows rows) {
        Instant end = asked.terms().endOf(asked.day()).minusMillis(1);
        Map<String, TreeSet<String>> services = new TreeMap<>();
        Map<String, List<EffectiveFact>> consents = new HashMap<>();
        asked.frame()
                .facts(ProviderFact.TermsAssessed.class)
                .forEach(fact -> services.computeIfAbsent(
                        ((ProviderFact.TermsAssessed) fact.fact()).service(), service -> new TreeSet<>()));
        asked.eachCopy(copyCase -> copyCase.copy().placements().forEach(span -> {
            if (span.value().service() != null && !span.from().isAfter(end)) {
                services.computeIfAbsent(span.value().service(), service -> new TreeSet<>())
                        .add(copyCase.copy().holderAt(span.from()).value());
                if (span.holdsAt(end) && copyCase.isLiveAt(end)) {
                    consents.compute(
                            span.value().service(),
                            (service, all) -> copyCase.concerned(all == null ? given(asked, service) : all, end));
                }
            }
        }));
        services.forEach((service, usedBy) -> {
            if (asked.text(Parameter.SERVICE).map(service::equals).orElse(true)) {
                List<EffectiveFact> covering = consents.getOrDefault(service, given(asked, service));
                add(asked, service, List.copyOf(usedBy), covering, end, rows);
            }
        });
    }

    /** Consents that may be for some copies only; one counts for the service if it is for all that lie there. */
    private static List<EffectiveFact> given(Asked asked, String service) {
        return asked.frame()
                .consents()
                .given(
                        ConsentSubject.Kind.PROVIDER_ACCESS,
                        given -> service.equals(given.subject().service()));
    }

    private static void add(
            Asked asked, String service, List<String> usedBy, List<EffectiveFact> consents, Instant end, Rows rows) {
        Optional<EffectiveFact> assessment = asked.frame().providers().covering(service, end);
        Optional<ProviderFact.TermsAssessed> terms = assessment.map(fact -> (ProviderFact.TermsAssessed) fact.fact());
        Optional<EffectiveFact> consent = asked.frame().consents().holding(consents, OccurredAt.instant(end));
        rows.add(
                service,
                usedBy,
                terms.map(t -> t.providerMayAccess() ? "YES" : "NO").orElse("INDETERMINATE"),
                assessment.map(EffectiveFact::at).orElse(null),
                assessment.map(fact -> fact.id().value()).orElse(null),
                terms.map(t -> t.from().toString()).orElse(null),
                terms.map(ProviderFact.TermsAssessed::until)
                        .map(LocalDate::toString)
                        .orElse(null),
                consent.map(fact -> Consents.given(fact).consent().value()).orElse(null),
                consent.map(EffectiveFact::at).orElse(null));
    }
}
