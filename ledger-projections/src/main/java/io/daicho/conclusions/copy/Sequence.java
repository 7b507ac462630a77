package io.daicho.conclusions.copy;

import io.daicho.api.custody.CustodyFact;
import io.daicho.api.id.OrganisationId;
import io.daicho.conclusions.frame.EffectiveFact;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The facts of a copy in an order in which they can have happened: a recovery, a finding or a bringing back came after what
 * it presupposes, where only the day is known of either and the state of the copy does not fit without.
 */
final class Sequence {
    private final List<EffectiveFact> ordered = new ArrayList<>();
    private final ArrayDeque<EffectiveFact> pending;
    private final OrganisationId contractor;
    private @Nullable OrganisationId holder;
    private boolean outside;
    private boolean lost;

    private Sequence(List<EffectiveFact> sorted, OrganisationId contractor) {
        this.pending = new ArrayDeque<>(sorted);
        this.contractor = contractor;
    }

    /** Puts facts in order that are sorted by the instants by which they had certainly happened. */
    static List<EffectiveFact> of(List<EffectiveFact> sorted, OrganisationId contractor) {
        return sorted.stream().anyMatch(Sequence::presupposes) ? new Sequence(sorted, contractor).ordered() : sorted;
    }

    private List<EffectiveFact> ordered() {
        while (!pending.isEmpty()) {
            EffectiveFact next = next();
            if (presupposes(next) && !fits(next)) {
                EffectiveFact presupposed = presupposed(next);
                if (presupposed != null) {
                    take(presupposed.by(next.at()));
                }
            }
            take(next);
        }
        return ordered;
    }

    /** Of several facts of one instant, first what fits, last what presupposes something that is not there. */
    private EffectiveFact next() {
        EffectiveFact first = pending.getFirst();
        EffectiveFact fitting = firstAtOnce(true);
        EffectiveFact free = firstAtOnce(false);
        EffectiveFact next = fitting != null ? fitting : free != null ? free : first;
        pending.remove(next);
        return next;
    }

    private @Nullable EffectiveFact firstAtOnce(boolean presupposing) {
        EffectiveFact first = pending.getFirst();
        for (EffectiveFact fact : pending) {
            if (!fact.at().equals(first.at()) || Precedence.of(fact.fact()) != Precedence.of(first.fact())) {
                return null;
            } else if (presupposes(fact) == presupposing && (!presupposing || fits(fact))) {
                return fact;
            }
        }
        return null;
    }

    private static boolean presupposes(EffectiveFact fact) {
        return fact.fact() instanceof CustodyFact.Recovered
                || fact.fact() instanceof CustodyFact.BroughtBack
                || fact.fact() instanceof CustodyFact.Found;
    }

    private boolean fits(EffectiveFact fact) {
        if (fact.fact() instanceof CustodyFact.Recovered recovered) {
            return recovered.from().equals(holder);
        }
        return fact.fact() instanceof CustodyFact.BroughtBack ? outside : lost;
    }

    /** The next fact that may have come before and makes another fit. */
    private @Nullable EffectiveFact presupposed(EffectiveFact fact) {
        for (EffectiveFact later : pending) {
            if (fact.canFollow(later) && prepares(later, fact)) {
                pending.remove(later);
                return later;
            }
        }
        return null;
    }

    private boolean prepares(EffectiveFact one, EffectiveFact other) {
        if (other.fact() instanceof CustodyFact.Recovered recovered) {
            return recovered.from().equals(Holder.after(one, contractor));
        }
        return other.fact() instanceof CustodyFact.BroughtBack
                ? one.fact() instanceof CustodyFact.TakenOutside
                : one.fact() instanceof CustodyFact.Lost;
    }

    private void take(EffectiveFact fact) {
        ordered.add(fact);
        boolean again = holder != null && fact.fact() instanceof CustodyFact.Beginning;
        OrganisationId next = again ? null : Holder.after(fact, contractor);
        holder = next == null ? holder : next;
        outside = fact.fact() instanceof CustodyFact.TakenOutside
                || (outside && !(fact.fact() instanceof CustodyFact.BroughtBack));
        lost = fact.fact() instanceof CustodyFact.Lost || (lost && !(fact.fact() instanceof CustodyFact.Found));
    }
}
