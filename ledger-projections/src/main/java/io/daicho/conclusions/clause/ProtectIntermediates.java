package io.daicho.conclusions.clause;

import io.daicho.conclusions.finding.Kind;
import io.daicho.conclusions.rule.Breaches;
import io.daicho.conclusions.rule.CopyCase;
import io.daicho.conclusions.rule.Rule;

/** Article 4: what comes about in creating, copying or processing is protected as in article 3. */
public final class ProtectIntermediates implements Rule {
    @Override
    public void concludeCopy(CopyCase copyCase, String clause) {
        if (Unprotected.isIntermediate(copyCase)) {
            Breaches breaches = new Breaches(copyCase, clause);
            Unprotected.of(copyCase)
                    .forEach(unprotected -> breaches.unless(
                            unprotected.prevented(),
                            Kind.UNPROTECTED,
                            copyCase.subject(),
                            unprotected.since(),
                            unprotected.until()));
        }
    }
}
