package io.daicho.service.custody;

import io.daicho.api.custody.CustodyFact;
import io.daicho.api.custody.Medium;
import io.daicho.api.custody.Placement;
import io.daicho.api.custody.Protection;
import io.daicho.api.fact.Fact;
import io.daicho.api.fact.OccurredAt;
import io.daicho.service.guard.Effective;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Where a copy may have lain at a deed. */
final class Whereabouts {
    private record Lay(OccurredAt since, Placement placement) {}

    private Whereabouts() {}

    /** Whether it lay in a cloud, however the days are read. */
    static boolean certainlyInCloud(Fact deed, Effective life) {
        OccurredAt then = deed.occurredAt();
        List<Lay> moves = life.stream()
                .flatMap(Whereabouts::lay)
                .filter(lay -> !then.isBefore(lay.since()))
                .toList();
        return moves.stream()
                .filter(lay -> moves.stream().noneMatch(next -> isOver(lay, next, then)))
                .allMatch(lay -> lay.placement().medium() == Medium.CLOUD);
    }

    private static boolean isOver(Lay lay, Lay next, OccurredAt then) {
        return lay.since().isBefore(next.since()) && next.since().isBefore(then);
    }

    private static Stream<Lay> lay(Fact fact) {
        Placement placement = placement(fact);
        return placement == null ? Stream.empty() : Stream.of(new Lay(fact.occurredAt(), placement));
    }

    /** Where a fact says that it lies from then on; null if it says nothing of it. */
    static @Nullable Placement placement(Fact fact) {
        if (fact instanceof CustodyFact.Beginning began) {
            return began.placement();
        }
        if (fact instanceof CustodyFact.Stored stored) {
            return stored.placement();
        }
        if (fact instanceof CustodyFact.Supplied supplied) {
            return supplied.placement();
        }
        return fact instanceof CustodyFact.Recovered recovered ? recovered.placement() : null;
    }

    /** How a fact says that it is protected from then on; null if it says nothing of it. */
    static @Nullable Protection protection(Fact fact) {
        if (fact instanceof CustodyFact.Beginning began) {
            return began.protection();
        }
        if (fact instanceof CustodyFact.Stored stored) {
            return stored.protection();
        }
        if (fact instanceof CustodyFact.Protected changed) {
            return changed.protection();
        }
        return fact instanceof CustodyFact.TakenOutside taken ? taken.protection() : null;
    }
}
