package io.daicho.conclusions.question;

import io.daicho.api.custody.CustodyFact;
import io.daicho.api.custody.Placement;
import io.daicho.api.id.FactId;
import io.daicho.api.id.OrganisationId;
import io.daicho.conclusions.copy.CopyTimeline;
import io.daicho.conclusions.frame.EffectiveFact;
import io.daicho.conclusions.rule.CopyCase;
import io.daicho.conclusions.rule.Discharge;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A while that a copy was in the same hands at the same place, by which facts. */
record Stay(
        OrganisationId holder,
        Placement placement,
        Instant from,
        @Nullable Instant until,
        State state,
        FactId since) {
    /** In what state a copy is meanwhile. */
    enum State {
        /** Where it belongs. */
        IN_PLACE,
        /** Taken outside. */
        OUTSIDE,
        /** Lost. */
        LOST
    }

    /** The whiles of a copy, in time; the last ends where nothing of the copy is left. */
    static List<Stay> of(CopyCase copyCase) {
        CopyTimeline copy = copyCase.copy();
        Instant over = copyCase.discharge().map(Discharge::at).orElse(null);
        Map<Instant, EffectiveFact> cuts = new TreeMap<>();
        copy.facts().stream().filter(Stay::changesState).forEach(fact -> cuts.put(fact.at(), fact));
        copy.placements().forEach(span -> cuts.put(span.from(), span.since()));
        copy.holders().forEach(span -> cuts.put(span.from(), span.since()));
        List<Instant> starts = cuts.keySet().stream()
                .filter(start -> over == null || start.isBefore(over))
                .toList();
        List<Stay> stays = new ArrayList<>();
        for (int i = 0; i < starts.size(); i++) {
            Instant from = starts.get(i);
            stays.add(new Stay(
                    copy.holderAt(from),
                    copy.placementAt(from),
                    from,
                    i + 1 < starts.size() ? starts.get(i + 1) : over,
                    state(copy, from),
                    Objects.requireNonNull(cuts.get(from)).id()));
        }
        return stays;
    }

    private static boolean changesState(EffectiveFact fact) {
        return fact.fact() instanceof CustodyFact.TakenOutside
                || fact.fact() instanceof CustodyFact.BroughtBack
                || fact.fact() instanceof CustodyFact.Lost
                || fact.fact() instanceof CustodyFact.Found;
    }

    /** In what state a copy was at an instant: what the last such fact by then says. */
    static State state(CopyTimeline copy, Instant at) {
        State state = State.IN_PLACE;
        for (EffectiveFact fact : copy.facts()) {
            if (changesState(fact) && !fact.at().isAfter(at)) {
                state = fact.fact() instanceof CustodyFact.TakenOutside
                        ? State.OUTSIDE
                        : fact.fact() instanceof CustodyFact.Lost ? State.LOST : State.IN_PLACE;
            }
        }
        return state;
    }

    /** Whether it overlaps the time from one instant until another. */
    boolean overlaps(Instant start, Instant end) {
        return from.isBefore(end) && (until == null || until.isAfter(start));
    }

    /** The place, if one is named. */
    @Nullable
    String place() {
        return placement.place() == null ? null : placement.place().value();
    }
}
