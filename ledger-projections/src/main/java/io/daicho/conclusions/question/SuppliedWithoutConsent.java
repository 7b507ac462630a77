package io.daicho.conclusions.question;

import io.daicho.api.custody.CustodyFact;
import io.daicho.api.id.OrganisationId;
import io.daicho.api.subcontract.SubcontractFact;
import io.daicho.conclusions.frame.Answer;
import io.daicho.conclusions.frame.EffectiveFact;
import java.util.List;
import java.util.Set;

/** 10: each copy that came into others' hands before a written consent, affiliates included. */
final class SuppliedWithoutConsent implements Question {
    @Override
    public String name() {
        return "supplied-without-consent";
    }

    @Override
    public List<String> columns() {
        return List.of("copy", "to", "at", "fact", "relation", "consentedBeforehand", "consentAt");
    }

    @Override
    public void answer(Asked asked, Rows rows) {
        for (Supplies supply : Supplies.of(asked)) {
            List<EffectiveFact> consents = asked.frame().subcontractors().writtenConsents(supply.to());
            Answer held =
                    asked.frame().consents().anyHeldAt(consents, supply.by().occurredAt());
            if (held != Answer.YES) {
                rows.add(
                        supply.copy().value(),
                        supply.to().value(),
                        supply.by().at(),
                        supply.by().id().value(),
                        relation(asked, supply.to()),
                        held.name(),
                        consents.isEmpty() ? null : consents.get(0).at());
            }
        }
        Rows disclosed = new Rows();
        asked.eachCopy(
                copyCase -> copyCase.copy().facts(CustodyFact.Disclosed.class).forEach(fact -> {
                    CustodyFact.Disclosed disclosure = (CustodyFact.Disclosed) fact.fact();
                    List<EffectiveFact> consents =
                            asked.frame().subcontractors().writtenConsents(disclosure.to());
                    Answer held = asked.frame().consents().anyHeldAt(consents, fact.occurredAt());
                    if (held != Answer.YES) {
                        disclosed.add(
                                copyCase.copy().copy().value(),
                                disclosure.to().value(),
                                fact.at(),
                                fact.id().value(),
                                disclosure.relation().name(),
                                held.name(),
                                consents.isEmpty() ? null : consents.get(0).at());
                    }
                }),
                Set.of(CustodyFact.Disclosed.class));
        disclosed.sortedBy(2, 0).forEach(row -> rows.add(row.toArray()));
    }

    private static String relation(Asked asked, OrganisationId organisation) {
        EffectiveFact engagement = asked.frame().subcontractors().firstEngagements().get(organisation);
        if (engagement == null) {
            return "THIRD_PARTY";
        }
        return ((SubcontractFact.Engaged) engagement.fact()).subsidiary() ? "SUBSIDIARY" : "SUBCONTRACTOR";
    }
}
