package io.daicho.conclusions.clause;

import io.daicho.api.filing.Form;
import io.daicho.api.id.OrganisationId;
import io.daicho.conclusions.finding.Kind;
import io.daicho.conclusions.finding.Subject;
import io.daicho.conclusions.frame.Answer;
import io.daicho.conclusions.frame.ContractFrame;
import io.daicho.conclusions.frame.EffectiveFact;
import io.daicho.conclusions.frame.Engagement;
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
import org.jspecify.annotations.Nullable;

/**
 * The form, item 6: the contractor's form names the subcontractors of every tier, already when they are planned. It is filed
 * again promptly for a new one; one that is engaged while the form in force does not name it is a breach. Before any form is
 * filed, article 5 demands that, and nothing is owed here.
 */
public final class NameSubcontractors implements Rule {
    @Override
    public void concludeContract(ContractCase contractCase, String clause) {
        List<Engagement> engagements = contractCase.frame().subcontractors().engagements();
        Map<OrganisationId, EffectiveFact> planned =
                new LinkedHashMap<>(contractCase.frame().consents().plannedSubcontracting());
        for (Engagement engagement : engagements) {
            EffectiveFact plan = planned.remove(engagement.organisation());
            EffectiveFact deed = engagement.engaged();
            EffectiveFact first = plan == null || deed.at().isBefore(plan.at()) ? deed : plan;
            for (Unsaid unsaid : unsaid(contractCase, engagement.organisation(), first, engagement.endedAt())) {
                refile(contractCase, clause, engagement.organisation(), unsaid);
            }
            for (Unsaid unsaid : unsaid(contractCase, engagement.organisation(), deed, engagement.endedAt())) {
                new Breaches(contractCase, clause)
                        .unless(
                                unsaid.said(),
                                Kind.SUBCONTRACTOR_NOT_ON_FORM,
                                Subject.subcontractor(engagement.organisation()),
                                unsaid.since(),
                                unsaid.until());
            }
        }
        planned.forEach((organisation, plan) -> unsaid(contractCase, organisation, plan, null).stream()
                .filter(unsaid -> unsaid.since().equals(plan))
                .forEach(unsaid -> refile(contractCase, clause, organisation, unsaid)));
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

    private static List<Unsaid> unsaid(
            ContractCase contractCase, OrganisationId organisation, EffectiveFact deed, @Nullable Instant over) {
        ContractFrame frame = contractCase.frame();
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
