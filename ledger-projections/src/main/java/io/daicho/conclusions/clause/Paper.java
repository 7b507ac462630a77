package io.daicho.conclusions.clause;

import io.daicho.api.consent.ConsentSubject;
import io.daicho.api.custody.CustodyFact;
import io.daicho.api.custody.Medium;
import io.daicho.conclusions.clauseset.Switches;
import io.daicho.conclusions.finding.Kind;
import io.daicho.conclusions.frame.Answer;
import io.daicho.conclusions.frame.EffectiveFact;
import io.daicho.conclusions.frame.Terms;
import io.daicho.conclusions.rule.Breaches;
import io.daicho.conclusions.rule.CopyCase;
import io.daicho.conclusions.rule.Draft;
import io.daicho.conclusions.rule.Rule;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Annex 8(2): ア shred a printout when it is no longer needed; イ no work with it in public; ウ no third party sees, copies or
 * gets it without consent; エ not to a drinking party. By default only ア outlives the period (F1).
 */
public final class Paper implements Rule {
    @Override
    public void concludeCopy(CopyCase copyCase, String clause) {
        if (copyCase.copy().beginning().placement().medium() != Medium.PAPER) {
            return;
        }
        shred(copyCase, clause);
        Breaches breaches = new Breaches(copyCase, clause, endOfConduct(copyCase.terms()));
        each(copyCase, CustodyFact.ReadInPublic.class)
                .forEach(deed -> breaches.momentary(Kind.READ_IN_PUBLIC, copyCase.subject(), deed));
        each(copyCase, CustodyFact.TakenToDrinkingParty.class)
                .forEach(deed -> breaches.momentary(Kind.AT_DRINKING_PARTY, copyCase.subject(), deed));
        each(copyCase, CustodyFact.ShownToThirdParty.class)
                .forEach(deed -> breaches.unless(
                        consented(copyCase, deed), Kind.SHOWN_TO_THIRD_PARTY, copyCase.subject(), deed, deed.at()));
    }

    private static void shred(CopyCase copyCase, String clause) {
        copyCase.copy()
                .noLongerNeeded()
                .filter(mark -> copyCase.isLiveAt(mark.at()))
                .ifPresent(mark -> {
                    Draft draft = Draft.opened(clause, Kind.SHRED, copyCase.subject(), copyCase.terms(), mark);
                    Provisos.owed(copyCase, clause, draft, copyCase.terms()::asItArises, mark.at());
                });
    }

    private static List<EffectiveFact> each(CopyCase copyCase, Class<? extends CustodyFact> type) {
        return copyCase.copy().facts(type);
    }

    private static Answer consented(CopyCase copyCase, EffectiveFact deed) {
        CustodyFact.ShownToThirdParty shown = (CustodyFact.ShownToThirdParty) deed.fact();
        var copy = copyCase.copy();
        List<EffectiveFact> consents = copyCase.frame()
                .consents()
                .givenAbout(
                        copy.copy(),
                        copy.beginning().dataSet(),
                        copy.holderAt(deed.at()),
                        ConsentSubject.Kind.THIRD_PARTY_VIEW,
                        given -> (shown.approval() == null || shown.approval().equals(given.consent()))
                                && (given.subject().organisation() == null
                                        || given.subject().organisation().equals(shown.to())));
        return copyCase.frame().consents().anyHeldAt(consents, deed.occurredAt());
    }

    private static @Nullable Instant endOfConduct(Terms terms) {
        return terms.switches().f1() == Switches.AnnexSurvival.ALL ? null : terms.expiry();
    }
}
