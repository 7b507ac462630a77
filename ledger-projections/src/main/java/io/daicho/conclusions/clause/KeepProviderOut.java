package io.daicho.conclusions.clause;

import io.daicho.api.custody.Placement;
import io.daicho.conclusions.copy.Span;
import io.daicho.conclusions.rule.CopyCase;
import io.daicho.conclusions.rule.Rule;

/**
 * Annex 3(2): no cloud whose terms let the provider access or use the data, unless the client consents: at the placement
 * and as long as the copy lies there. Terms that nobody assessed for a day leave it open (F11).
 */
public final class KeepProviderOut implements Rule {
    @Override
    public void concludeCopy(CopyCase copyCase, String clause) {
        for (Span<Placement> span : copyCase.copy().placements()) {
            String service = span.value().service();
            if (service != null) {
                new InCloud(copyCase, clause, span, service).conclude();
            }
        }
    }
}
