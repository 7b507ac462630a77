package io.daicho.conclusions.clause;

import io.daicho.api.custody.Medium;
import io.daicho.conclusions.finding.Kind;
import io.daicho.conclusions.frame.Answer;
import io.daicho.conclusions.rule.Breaches;
import io.daicho.conclusions.rule.CopyCase;
import io.daicho.conclusions.rule.Rule;

/** Annex 3(1): only a cloud service that was filed before its use; a change is filed beforehand, stricter than article 5. */
public final class CloudFiledFirst implements Rule {
    @Override
    public void concludeCopy(CopyCase copyCase, String clause) {
        Breaches breaches = new Breaches(copyCase, clause);
        Unfiled.of(
                        copyCase,
                        placement -> placement.medium() == Medium.CLOUD,
                        (form, placement) -> placement.service() != null && form.cloud(placement.service()) != null)
                .stream()
                .filter(Unfiled::isByPlacement)
                .forEach(unfiled -> breaches.unless(
                        unfiled.named(),
                        kind(copyCase, unfiled),
                        copyCase.subject(),
                        unfiled.since(),
                        unfiled.until()));
    }

    private static Kind kind(CopyCase copyCase, Unfiled unfiled) {
        Answer otherClouds = copyCase.frame()
                .forms()
                .inForce(
                        unfiled.holder(),
                        unfiled.since().occurredAt(),
                        form -> !form.clouds().isEmpty());
        return otherClouds == Answer.YES ? Kind.CLOUD_CHANGED_BEFORE_REFILING : Kind.CLOUD_USED_BEFORE_FILING;
    }
}
