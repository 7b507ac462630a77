package io.daicho.conclusions.question;

import io.daicho.api.custody.CustodyFact;
import io.daicho.api.filing.FilingFact;
import io.daicho.api.filing.Form;
import io.daicho.api.id.OrganisationId;
import io.daicho.api.provider.ProviderFact;
import io.daicho.conclusions.frame.EffectiveFact;
import io.daicho.conclusions.rule.CopyCase;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** 13: each input to an AI service: filed before, and evidence of no training that covers the day. */
final class AiServices implements Question {
    @Override
    public String name() {
        return "ai-services";
    }

    @Override
    public List<String> columns() {
        return List.of(
                "service",
                "copy",
                "inputAt",
                "fact",
                "by",
                "filedAt",
                "filedBefore",
                "trainsOnInput",
                "evidenceFact",
                "evidenceFrom",
                "evidenceUntil");
    }

    @Override
    public void answer(Asked asked, Rows rows) {
        Rows found = new Rows();
        asked.eachCopy(
                copyCase -> copyCase.copy()
                        .facts(CustodyFact.PutIntoAi.class)
                        .forEach(fact -> add(asked, copyCase, fact, found)),
                Set.of(CustodyFact.PutIntoAi.class));
        found.sortedBy(0, 2, 1).forEach(row -> rows.add(row.toArray()));
    }

    private static void add(Asked asked, CopyCase copyCase, EffectiveFact input, Rows found) {
        String service = ((CustodyFact.PutIntoAi) input.fact()).service();
        OrganisationId filer = copyCase.isAtSubcontractor(input.at())
                ? copyCase.copy().holderAt(input.at())
                : asked.terms().contractor();
        Optional<EffectiveFact> filed = asked.frame().forms().of(filer).stream()
                .filter(filing -> names(((FilingFact.Filed) filing.fact()).form(), service))
                .findFirst();
        Optional<EffectiveFact> evidence = asked.frame().providers().trainingCovering(service, input.at());
        Optional<ProviderFact.AiTrainingAssessed> assessed =
                evidence.map(fact -> (ProviderFact.AiTrainingAssessed) fact.fact());
        found.add(
                service,
                copyCase.copy().copy().value(),
                input.at(),
                input.id().value(),
                copyCase.copy().holderAt(input.at()).value(),
                filed.map(EffectiveFact::at).orElse(null),
                asked.frame()
                        .forms()
                        .inForce(filer, input.occurredAt(), form -> names(form, service))
                        .name(),
                assessed.map(a -> a.trainsOnInput() ? "YES" : "NO").orElse("INDETERMINATE"),
                evidence.map(fact -> fact.id().value()).orElse(null),
                assessed.map(a -> a.from().toString()).orElse(null),
                assessed.map(ProviderFact.AiTrainingAssessed::until)
                        .map(LocalDate::toString)
                        .orElse(null));
    }

    private static boolean names(Form form, String service) {
        return form.ais().stream().anyMatch(ai -> ai.service().equals(service));
    }
}
