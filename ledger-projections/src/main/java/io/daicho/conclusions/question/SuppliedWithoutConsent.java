package io.daicho.conclusions.question;

import io.daicho.api.custody.CustodyFact;
import io.daicho.api.id.OrganisationId;
import io.daicho.api.subcontract.SubcontractFact;
import io.daicho.conclusions.clause.NoOtherUse;
import io.daicho.conclusions.frame.Answer;
import io.daicho.conclusions.frame.EffectiveFact;
import io.daicho.conclusions.rule.CopyCase;
import java.util.List;

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
        Rows supplied = new Rows();
        Rows disclosed = new Rows();
        asked.eachCopy(copyCase -> {
            Supplies.of(asked, copyCase)
                    .forEach(supply -> add(
                            copyCase,
                            supply.to(),
                            supply.by(),
                            copyCase.copy().handedOver(supply.by()),
                            relation(asked, supply.to()),
                            supplied));
            copyCase.copy().facts(CustodyFact.Disclosed.class).forEach(fact -> {
                CustodyFact.Disclosed disclosure = (CustodyFact.Disclosed) fact.fact();
                add(copyCase, disclosure.to(), fact, fact, disclosure.relation().name(), disclosed);
            });
        });
        supplied.sortedBy(2, 0).forEach(row -> rows.add(row.toArray()));
        disclosed.sortedBy(2, 0).forEach(row -> rows.add(row.toArray()));
    }

    /** Whom the client designated to send to needs no consent. */
    private static void add(
            CopyCase copyCase, OrganisationId to, EffectiveFact by, EffectiveFact deed, String relation, Rows rows) {
        Answer allowed = NoOtherUse.isNoThirdParty(copyCase, to, deed.occurredAt(), by.at());
        if (allowed != Answer.YES) {
            List<EffectiveFact> consents =
                    copyCase.concerned(copyCase.frame().subcontractors().writtenConsents(to), by.at());
            rows.add(
                    copyCase.copy().copy().value(),
                    to.value(),
                    by.at(),
                    by.id().value(),
                    relation,
                    allowed.name(),
                    consents.isEmpty() ? null : consents.get(0).at());
        }
    }

    private static String relation(Asked asked, OrganisationId organisation) {
        EffectiveFact engagement =
                asked.frame().subcontractors().firstEngagements().get(organisation);
        if (engagement == null) {
            return "THIRD_PARTY";
        }
        return ((SubcontractFact.Engaged) engagement.fact()).subsidiary() ? "SUBSIDIARY" : "SUBCONTRACTOR";
    }
}
