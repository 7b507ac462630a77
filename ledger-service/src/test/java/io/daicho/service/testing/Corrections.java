package io.daicho.service.testing;

import io.daicho.api.correction.CorrectionFact;
import io.daicho.api.fact.Thing;

/** That something never happened. */
interface Corrections extends Deeds {
    default CorrectionFact.Withdrawn withdrawn(Thing.Kind kind, String id) {
        return new CorrectionFact.Withdrawn(statement(), new Thing(kind, id));
    }

    /** That an earlier fact about a copy never happened. */
    default CorrectionFact.Withdrawn withdrawn(String copy) {
        return withdrawn(Thing.Kind.COPY, copy);
    }
}
