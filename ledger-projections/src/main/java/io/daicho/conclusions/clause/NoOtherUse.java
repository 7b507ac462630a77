package io.daicho.conclusions.clause;

import io.daicho.api.custody.CustodyFact;
import io.daicho.api.fact.OccurredAt;
import io.daicho.api.id.OrganisationId;
import io.daicho.conclusions.copy.Span;
import io.daicho.conclusions.finding.Kind;
import io.daicho.conclusions.frame.Answer;
import io.daicho.conclusions.frame.EffectiveFact;
import io.daicho.conclusions.frame.Terms;
import io.daicho.conclusions.rule.Breaches;
import io.daicho.conclusions.rule.CopyCase;
import io.daicho.conclusions.rule.Rule;
import java.time.Instant;

/**
 * Article 7: no other purpose than the work's, and nothing to third parties, subsidiaries and parent companies included. A
 * subcontractor that the client did not consent to in writing is a third party (F5).
 */
public final class NoOtherUse implements Rule {
    @Override
    public void concludeCopy(CopyCase copyCase, String clause) {
        Terms terms = copyCase.terms();
        Breaches breaches = new Breaches(copyCase, clause);
        for (EffectiveFact use : copyCase.copy().facts(CustodyFact.Used.class)) {
            CustodyFact.Used used = (CustodyFact.Used) use.fact();
            breaches.unless(
                    terms.isDeclared(used.purpose(), use.occurredAt()),
                    Kind.USED_OUTSIDE_PURPOSE,
                    copyCase.subject(),
                    use,
                    use.at());
        }
        for (EffectiveFact disclosure : copyCase.copy().facts(CustodyFact.Disclosed.class)) {
            OrganisationId to = ((CustodyFact.Disclosed) disclosure.fact()).to();
            breaches.unless(
                    isNoThirdParty(copyCase, to, disclosure.occurredAt(), disclosure.at()),
                    Kind.DISCLOSED_TO_THIRD_PARTY,
                    copyCase.subject(),
                    disclosure,
                    disclosure.at());
        }
        for (Span<OrganisationId> span : copyCase.copy().holders()) {
            breaches.unless(
                    isNoThirdParty(
                            copyCase,
                            span.value(),
                            copyCase.copy().handedOver(span.since()).occurredAt(),
                            span.since().at()),
                    Kind.DISCLOSED_TO_THIRD_PARTY,
                    copyCase.subject(),
                    span.since(),
                    span.since().at());
        }
    }

    /**
     * Whether an organisation is the client or the contractor, or may have the copy by the client's word at a deed.
     *
     * @param at when the deed brought the copy there
     */
    public static Answer isNoThirdParty(CopyCase copyCase, OrganisationId to, OccurredAt deed, Instant at) {
        Terms terms = copyCase.terms();
        if (to.equals(terms.contractor()) || to.equals(terms.client())) {
            return Answer.YES;
        }
        return copyCase.consented(to, deed, at)
                .or(copyCase.frame().designations().recipient(to, deed));
    }
}
