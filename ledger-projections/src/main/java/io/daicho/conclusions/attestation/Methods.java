package io.daicho.conclusions.attestation;

import io.daicho.api.custody.CustodyFact;
import io.daicho.api.custody.Sanitisation;
import io.daicho.api.id.CopyId;
import io.daicho.conclusions.frame.EffectiveFact;
import org.jspecify.annotations.Nullable;

/** How something was erased or destroyed, as the fact says. */
final class Methods {
    private Methods() {}

    static MethodEntry of(EffectiveFact fact, CopyId copy, Drawn drawn) {
        if (fact.fact() instanceof CustodyFact.MadeUnrecoverable measure) {
            return entry(
                    copy,
                    MethodEntry.Kind.MADE_UNRECOVERABLE,
                    drawn.cited().deed(fact),
                    null,
                    measure.measure(),
                    drawn.beside().text(measure, "grounds", measure.grounds()));
        } else if (fact.fact() instanceof CustodyFact.Destroyed destroyed) {
            return entry(
                    copy,
                    MethodEntry.Kind.DESTROYED,
                    drawn.cited().deed(fact),
                    destroyed.method(),
                    null,
                    Said.NOT_ON_RECORD);
        }
        CustodyFact.Erased erased = (CustodyFact.Erased) fact.fact();
        return entry(
                copy, MethodEntry.Kind.ERASED, drawn.cited().deed(fact), erased.method(), null, Said.NOT_ON_RECORD);
    }

    private static MethodEntry entry(
            CopyId copy,
            MethodEntry.Kind kind,
            Deed deed,
            @Nullable Sanitisation method,
            @Nullable String measure,
            Said grounds) {
        return new MethodEntry(
                copy,
                kind,
                deed,
                method == null ? null : method.level(),
                method == null ? null : method.technique(),
                method == null ? null : method.tool(),
                measure,
                grounds,
                null,
                null,
                Said.NOT_ON_RECORD);
    }
}
