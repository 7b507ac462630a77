package io.daicho.conclusions.clause;

import io.daicho.api.custody.CustodyFact;
import io.daicho.api.filing.FilingFact;
import io.daicho.api.filing.Form;
import io.daicho.api.id.OrganisationId;
import io.daicho.conclusions.finding.Kind;
import io.daicho.conclusions.frame.Answer;
import io.daicho.conclusions.frame.EffectiveFact;
import io.daicho.conclusions.frame.Forms;
import io.daicho.conclusions.rule.Breaches;
import io.daicho.conclusions.rule.CopyCase;
import io.daicho.conclusions.rule.Rule;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Article 8-3: an AI service is on the form of whoever holds the data before the data goes into it, input by input. Another
 * service is one to be filed before its use too; the change that is to be filed promptly, of what is said of a service, shows
 * in no fact but the form itself.
 */
public final class AiFiledFirst implements Rule {
    @Override
    public void concludeCopy(CopyCase copyCase, String clause) {
        Forms forms = copyCase.frame().forms();
        for (EffectiveFact input : copyCase.copy().facts(CustodyFact.PutIntoAi.class)) {
            String service = ((CustodyFact.PutIntoAi) input.fact()).service();
            OrganisationId filer = Unfiled.filer(copyCase, input.at());
            Answer named = forms.inForce(filer, input.occurredAt(), names(service));
            List<EffectiveFact> naming = forms.of(filer).stream()
                    .filter(filing -> names(service).test(((FilingFact.Filed) filing.fact()).form()))
                    .toList();
            Precondition filed = new Precondition(naming, named, inForce(naming, input));
            filed.duty(copyCase, clause, copyCase.subject(), input, Kind.FILE_AI, filed.met(input))
                    .addTo(copyCase.findings());
            if (named == Answer.NO) {
                new Breaches(copyCase, clause).momentary(Kind.AI_USED_BEFORE_FILING, copyCase.subject(), input);
            }
        }
    }

    private static Optional<EffectiveFact> inForce(List<EffectiveFact> naming, EffectiveFact input) {
        return naming.stream()
                .filter(filing -> Answer.beforehand(filing.occurredAt(), input.occurredAt()) == Answer.YES)
                .reduce((earlier, later) -> later);
    }

    private static Predicate<Form> names(String service) {
        return form -> form.ais().stream().anyMatch(ai -> ai.service().equals(service));
    }
}
