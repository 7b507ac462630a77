package io.daicho.conclusions.clause;

import io.daicho.api.filing.Form;
import io.daicho.api.id.OrganisationId;
import io.daicho.conclusions.finding.Kind;
import io.daicho.conclusions.finding.Subject;
import io.daicho.conclusions.frame.Answer;
import io.daicho.conclusions.frame.ContractFrame;
import io.daicho.conclusions.frame.EffectiveFact;
import io.daicho.conclusions.frame.Forms;
import io.daicho.conclusions.frame.Terms;
import io.daicho.conclusions.rule.Breaches;
import io.daicho.conclusions.rule.ContractCase;
import io.daicho.conclusions.rule.Draft;
import io.daicho.conclusions.rule.Rule;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * The form, item 6: the contractor's form names the subcontractors of every tier, already when they are planned. It is filed
 * again promptly for a new one; one that is engaged while the form in force does not name it is a breach. Before any form is
 * filed, article 5 demands that, and nothing is owed here.
 */
public final class NameSubcontractors implements Rule {
    @Override
    public void concludeContract(ContractCase contractCase, String clause) {
        Map<OrganisationId, EffectiveFact> engaged =
                contractCase.frame().subcontractors().engagements();
        Map<OrganisationId, EffectiveFact> known =
                new LinkedHashMap<>(contractCase.frame().consents().plannedSubcontracting());
        engaged.forEach((organisation, engagement) ->
                known.merge(organisation, engagement, (plan, deed) -> deed.at().isBefore(plan.at()) ? deed : plan));
        known.forEach((organisation, first) -> {
            for (Unsaid unsaid : unsaid(contractCase, organisation, first)) {
                if (unsaid.since().equals(first) || engaged.containsKey(organisation)) {
                    refile(contractCase, clause, organisation, unsaid);
                }
            }
        });
        engaged.forEach((organisation, engagement) -> {
            for (Unsaid unsaid : unsaid(contractCase, organisation, engagement)) {
                new Breaches(contractCase, clause)
                        .unless(
                                unsaid.said(),
                                Kind.SUBCONTRACTOR_NOT_ON_FORM,
                                Subject.subcontractor(organisation),
                                unsaid.since(),
                                unsaid.until());
            }
        });
    }

    private static void refile(ContractCase contractCase, String clause, OrganisationId organisation, Unsaid unsaid) {
        if (unsaid.said() == Answer.NO) {
            EffectiveFact since = unsaid.since();
            Terms terms = contractCase.terms();
            Draft draft = Draft.opened(clause, Kind.REFILE_FORM, Subject.subcontractor(organisation), terms, since)
                    .due(terms.promptly(since.at()));
            contractCase
                    .frame()
                    .forms()
                    .firstAfter(terms.contractor(), since.occurredAt(), names(organisation))
                    .ifPresent(draft::met);
            draft.addTo(contractCase.findings());
        }
    }

    private static List<Unsaid> unsaid(ContractCase contractCase, OrganisationId organisation, EffectiveFact deed) {
        ContractFrame frame = contractCase.frame();
        Instant over =
                frame.subcontractors().end(organisation).map(EffectiveFact::at).orElse(null);
        return Unsaid.of(
                frame.forms().of(contractCase.terms().contractor()),
                deed,
                named(contractCase, organisation, deed),
                over,
                names(organisation));
    }

    /** Whether the form in force named it; where there was none, it left nobody out. */
    private static Answer named(ContractCase contractCase, OrganisationId organisation, EffectiveFact deed) {
        Forms forms = contractCase.frame().forms();
        OrganisationId contractor = contractCase.terms().contractor();
        return forms.anyBy(contractor, deed.occurredAt())
                .not()
                .or(forms.inForce(contractor, deed.occurredAt(), names(organisation)));
    }

    private static Predicate<Form> names(OrganisationId organisation) {
        return form -> form.subcontracting().stream()
                .anyMatch(planned -> planned.organisation().equals(organisation));
    }
}
