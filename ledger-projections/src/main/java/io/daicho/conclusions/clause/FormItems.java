package io.daicho.conclusions.clause;

import io.daicho.api.filing.FilingFact;
import io.daicho.api.filing.Form;
import io.daicho.conclusions.finding.Kind;
import io.daicho.conclusions.finding.Subject;
import io.daicho.conclusions.frame.EffectiveFact;
import io.daicho.conclusions.rule.Breaches;
import io.daicho.conclusions.rule.ContractCase;
import io.daicho.conclusions.rule.Rule;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * The form, items 1 to 6: what a version of it leaves out is a breach until the next version, which replaces it as a whole.
 * That services are not merged into one entry needs no rule: each entry of a form has one service, and none stands twice.
 */
public final class FormItems implements Rule {
    private static final Map<Kind, Predicate<Form>> LEFT_OUT = new EnumMap<>(Map.of(
            Kind.FORM_WITHOUT_MEDIUM, form -> form.media().isEmpty(),
            Kind.FORM_WITHOUT_DATA_ABROAD, form -> form.abroad().stream().anyMatch(abroad -> abroad.what() == null),
            Kind.FORM_WITHOUT_CLOUD_PARTY,
                    form -> form.clouds().stream().anyMatch(cloud -> cloud.contractingParty() == null),
            Kind.FORM_WITHOUT_CLOUD_PLACE,
                    form -> form.clouds().stream()
                            .anyMatch(cloud -> cloud.countries().isEmpty()),
            Kind.FORM_WITHOUT_AI_PROVIDER, form -> form.ais().stream().anyMatch(ai -> ai.provider() == null),
            Kind.FORM_WITHOUT_AI_WORK, form -> form.ais().stream().anyMatch(ai -> ai.work() == null),
            Kind.FORM_WITHOUT_SUBCONTRACTED_WORK,
                    form -> form.subcontracting().stream().anyMatch(planned -> planned.work() == null)));

    @Override
    public void concludeContract(ContractCase contractCase, String clause) {
        List<EffectiveFact> filings = contractCase.frame().forms().filings();
        for (EffectiveFact filing : filings) {
            FilingFact.Filed filed = (FilingFact.Filed) filing.fact();
            List<EffectiveFact> versions = contractCase.frame().forms().of(filed.filer());
            int next = versions.indexOf(filing) + 1;
            Instant until = next < versions.size() ? versions.get(next).at() : null;
            Breaches breaches = new Breaches(contractCase, clause).by(filed.filer());
            LEFT_OUT.forEach((kind, leftOut) -> {
                if (leftOut.test(filed.form())) {
                    breaches.continuing(kind, Subject.organisation(filed.filer()), filing, until);
                }
            });
        }
    }
}
