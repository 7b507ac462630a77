package io.daicho.conclusions.attestation;

import io.daicho.api.custody.CustodyFact;
import io.daicho.api.custody.Verification;
import io.daicho.api.fact.Evidence;
import io.daicho.api.fact.Fact;
import io.daicho.conclusions.frame.EffectiveFact;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The looks at an erasure, a destruction or another measure.
 *
 * @param deed what was looked at
 * @param all every look in time, the first being the deed's own word
 */
record Looks(EffectiveFact deed, List<EffectiveFact> all) {
    /** The looks at each deed on a copy, in time. */
    static List<Looks> of(Tenure copy) {
        List<Looks> found = new ArrayList<>();
        for (EffectiveFact fact : copy.facts()) {
            if (verification(fact.fact()) == null || fact.fact() instanceof CustodyFact.ErasureVerified) {
                continue;
            }
            List<EffectiveFact> all = new ArrayList<>();
            all.add(fact);
            copy.facts(CustodyFact.ErasureVerified.class).stream()
                    .filter(look -> fact.isCalled(((CustodyFact.ErasureVerified) look.fact()).erasure()))
                    .forEach(all::add);
            found.add(new Looks(fact, all));
        }
        return found;
    }

    /** What a fact says was seen; null where it says nothing of that kind. */
    static @Nullable Verification verification(Fact fact) {
        if (fact instanceof CustodyFact.Erased erased) {
            return erased.verification();
        } else if (fact instanceof CustodyFact.Destroyed destroyed) {
            return destroyed.verification();
        } else if (fact instanceof CustodyFact.MadeUnrecoverable measure) {
            return measure.verification();
        }
        return fact instanceof CustodyFact.ErasureVerified verified ? verified.verification() : null;
    }

    /** What a look saw. */
    Verification verificationOf(EffectiveFact look) {
        Verification seen = verification(look.fact());
        if (seen == null) {
            throw new IllegalStateException(look.id() + " is no look");
        }
        return seen;
    }

    /** The last look. */
    EffectiveFact last() {
        return all.get(all.size() - 1);
    }

    /** What the last look saw: it decides. */
    Verification result() {
        return verificationOf(last());
    }

    /** The kinds of evidence of all looks. */
    List<Evidence.Kind> evidence() {
        return evidence(all.stream());
    }

    /** The kinds of evidence of some facts. */
    static List<Evidence.Kind> evidence(Stream<EffectiveFact> facts) {
        return facts.flatMap(fact -> fact.fact().statement().evidence().stream())
                .map(Evidence::kind)
                .distinct()
                .sorted()
                .toList();
    }
}
