package io.daicho.conclusions.attestation;

import io.daicho.api.custody.CustodyFact;
import io.daicho.api.custody.Sanitisation;
import io.daicho.api.description.DescriptionFact.ErasureDescribed;
import io.daicho.api.description.ToolErrors;
import io.daicho.conclusions.frame.EffectiveFact;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** How something was erased or destroyed, as the fact says and as it was described. */
final class Methods {
    private Methods() {}

    static MethodEntry of(EffectiveFact deed, Tenure copy, Drawn drawn) {
        List<EffectiveFact> described = copy.facts(ErasureDescribed.class).stream()
                .filter(fact -> deed.isCalled(described(fact).deed()))
                .sorted(EffectiveFact.IN_TIME)
                .toList();
        Sanitisation method = method(deed);
        CustodyFact.MadeUnrecoverable measure =
                deed.fact() instanceof CustodyFact.MadeUnrecoverable other ? other : null;
        ToolErrors errors = LastSaid.of(described, fact -> described(fact).errors());
        String tool = LastSaid.of(described, fact -> described(fact).tool());
        return new MethodEntry(
                copy.copy(),
                kind(deed),
                drawn.cited().deed(deed),
                method == null ? null : method.level(),
                method == null ? null : method.technique(),
                tool == null && method != null ? method.tool() : tool,
                LastSaid.of(described, fact -> described(fact).toolVersion()),
                measure == null ? null : measure.measure(),
                measure == null ? Said.NOT_ON_RECORD : drawn.beside().text(measure, "grounds", measure.grounds()),
                LastSaid.of(described, fact -> described(fact).startedAt()),
                LastSaid.of(described, fact -> described(fact).endedAt()),
                errors == null ? null : errors.count(),
                errors == null ? Said.NOT_ON_RECORD : said(described, errors, drawn),
                described.stream().map(fact -> drawn.cited().deed(fact).fact()).toList());
    }

    private static ErasureDescribed described(EffectiveFact fact) {
        return (ErasureDescribed) fact.fact();
    }

    private static MethodEntry.Kind kind(EffectiveFact deed) {
        if (deed.fact() instanceof CustodyFact.MadeUnrecoverable) {
            return MethodEntry.Kind.MADE_UNRECOVERABLE;
        }
        return deed.fact() instanceof CustodyFact.Destroyed ? MethodEntry.Kind.DESTROYED : MethodEntry.Kind.ERASED;
    }

    private static @Nullable Sanitisation method(EffectiveFact deed) {
        if (deed.fact() instanceof CustodyFact.Destroyed destroyed) {
            return destroyed.method();
        }
        return deed.fact() instanceof CustodyFact.Erased erased ? erased.method() : null;
    }

    /** What the tool said of its errors, in the fact that counted them. */
    private static Said said(List<EffectiveFact> described, ToolErrors errors, Drawn drawn) {
        EffectiveFact fact = Objects.requireNonNull(LastSaid.fact(described.stream()
                .filter(one -> errors.equals(described(one).errors()))
                .toList()));
        return drawn.beside().text(fact.fact(), "errors.said", errors.said());
    }
}
