package io.daicho.conclusions.clause;

import io.daicho.api.custody.Medium;
import io.daicho.api.custody.Placement;
import io.daicho.conclusions.clauseset.Switches;
import io.daicho.conclusions.copy.Span;
import io.daicho.conclusions.finding.Kind;
import io.daicho.conclusions.frame.EffectiveFact;
import io.daicho.conclusions.frame.Terms;
import io.daicho.conclusions.rule.CopyCase;
import io.daicho.conclusions.rule.Draft;
import io.daicho.conclusions.rule.Rule;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Annex 3(3): during the work erase from the cloud what is no longer needed; after completion erase, delete the key or take
 * another measure, so that recovery is infeasible. What the client instructs to keep or releases under article 12 or 13 is not
 * owed here either.
 */
public final class MakeUnrecoverable implements Rule {
    @Override
    public void concludeCopy(CopyCase copyCase, String clause) {
        Optional<EffectiveFact> completion = copyCase.terms().completion();
        copyCase.copy()
                .noLongerNeeded()
                .filter(mark -> isInCloud(copyCase, mark.at()) && copyCase.isLiveAt(mark.at()))
                .filter(mark -> completion.isEmpty()
                        || mark.at().isBefore(completion.get().at()))
                .ifPresent(mark -> duringTheWork(copyCase, clause, mark));
        completion.ifPresent(done -> afterCompletion(copyCase, clause, done));
    }

    private static void duringTheWork(CopyCase copyCase, String clause, EffectiveFact mark) {
        Terms terms = copyCase.terms();
        Draft draft = Draft.opened(clause, Kind.ERASE_CLOUD_NO_LONGER_NEEDED, copyCase.subject(), terms, mark)
                .lapsing(terms.switches().f1() == Switches.AnnexSurvival.ALL ? null : terms.expiry());
        Provisos.owed(copyCase, clause, draft, terms::asItArises, mark.at());
    }

    private static void afterCompletion(CopyCase copyCase, String clause, EffectiveFact completion) {
        for (Span<Placement> span : copyCase.copy().placements()) {
            boolean later = span.from().isAfter(completion.at());
            Instant at = later ? span.from() : completion.at();
            if (span.value().medium() == Medium.CLOUD && span.holdsAt(at) && copyCase.isLiveAt(at)) {
                List<EffectiveFact> by = later ? List.of(completion, span.since()) : List.of(completion);
                Draft draft =
                        Draft.opened(clause, Kind.MAKE_UNRECOVERABLE, copyCase.subject(), copyCase.terms(), at, by);
                Provisos.owed(copyCase, clause, draft, copyCase.terms()::immediately, at);
                return;
            }
        }
    }

    private static boolean isInCloud(CopyCase copyCase, Instant at) {
        return copyCase.copy().placementAt(at).medium() == Medium.CLOUD;
    }
}
