package io.daicho.conclusions.clause;

import io.daicho.conclusions.finding.Basis;
import io.daicho.conclusions.finding.Due;
import io.daicho.conclusions.finding.Kind;
import io.daicho.conclusions.finding.Subject;
import io.daicho.conclusions.frame.Contacts;
import io.daicho.conclusions.frame.EffectiveFact;
import io.daicho.conclusions.frame.Terms;
import io.daicho.conclusions.rule.Breaches;
import io.daicho.conclusions.rule.ContractCase;
import io.daicho.conclusions.rule.Draft;
import io.daicho.conclusions.rule.Rule;
import java.util.Optional;

/** Annex 9: the contractor sets up for incidents before there is any. */
public final class ContactStructure implements Rule {
    @Override
    public void concludeContract(ContractCase contractCase, String clause) {
        Terms terms = contractCase.terms();
        Contacts contacts = contractCase.frame().contacts();
        Subject subject = Subject.organisation(terms.contractor());
        Draft draft = Draft.opened(clause, Kind.SET_CONTACT_STRUCTURE, subject, terms, terms.registration());
        Optional<EffectiveFact> set = contacts.of(terms.contractor()).stream().findFirst();
        set.ifPresent(draft::met);
        contractCase.frame().firstIncident().ifPresent(recognised -> {
            draft.beforehand(new Due(recognised.at(), Basis.CONTRACT));
            new Breaches(contractCase, clause)
                    .unless(
                            contacts.anyOf(terms.contractor(), recognised.occurredAt()),
                            Kind.NO_CONTACT_STRUCTURE,
                            subject,
                            recognised,
                            set.map(EffectiveFact::at).orElse(null));
        });
        draft.addTo(contractCase.findings());
    }
}
