package io.daicho.conclusions.clause;

import io.daicho.api.custody.CopyKind;
import io.daicho.api.custody.CustodyFact;
import io.daicho.api.custody.Medium;
import io.daicho.api.id.PurposeCode;
import io.daicho.conclusions.finding.Kind;
import io.daicho.conclusions.rule.Breaches;
import io.daicho.conclusions.rule.CopyCase;
import io.daicho.conclusions.rule.Draft;
import io.daicho.conclusions.rule.Rule;
import org.jspecify.annotations.Nullable;

/**
 * Article 4: make copies only as far as the work needs, so with a purpose; and erase as it arises what came about on the
 * way and is no longer needed. In a cloud, annex 3(3) says the same and stands in its place.
 */
public final class EraseIntermediates implements Rule {
    @Override
    public void concludeCopy(CopyCase copyCase, String clause) {
        if (lacksPurpose(copyCase.copy().beginning())) {
            new Breaches(copyCase, clause)
                    .momentary(
                            Kind.NO_PURPOSE_STATED,
                            copyCase.subject(),
                            copyCase.copy().began());
        }
        if (copyCase.copy().beginning() instanceof CustodyFact.CopyMade made && made.kind() == CopyKind.INTERMEDIATE) {
            copyCase.copy()
                    .noLongerNeeded()
                    .filter(mark -> copyCase.isLiveAt(mark.at()))
                    .filter(mark -> copyCase.copy().placementAt(mark.at()).medium() != Medium.CLOUD)
                    .ifPresent(mark -> {
                        Draft draft = Draft.opened(
                                clause, Kind.ERASE_NO_LONGER_NEEDED, copyCase.subject(), copyCase.terms(), mark);
                        Provisos.owed(copyCase, clause, draft, copyCase.terms()::asItArises, mark.at());
                    });
        }
    }

    private static boolean lacksPurpose(CustodyFact.Beginning beginning) {
        @Nullable PurposeCode purpose;
        if (beginning instanceof CustodyFact.CopyMade made) {
            purpose = made.purpose();
        } else if (beginning instanceof CustodyFact.DataSetCreated created) {
            purpose = created.purpose();
        } else {
            return false;
        }
        return purpose == null;
    }
}
