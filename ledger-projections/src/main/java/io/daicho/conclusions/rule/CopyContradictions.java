package io.daicho.conclusions.rule;

import io.daicho.api.custody.CustodyFact;
import io.daicho.api.description.DescriptionFact;
import io.daicho.api.fact.Fact;
import io.daicho.api.id.FactId;
import io.daicho.conclusions.copy.CopyTimeline;
import io.daicho.conclusions.copy.End;
import io.daicho.conclusions.copy.Look;
import io.daicho.conclusions.finding.Kind;
import io.daicho.conclusions.finding.Note;
import io.daicho.conclusions.finding.Subject;
import io.daicho.conclusions.frame.EffectiveFact;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Facts about one copy that cannot all be true: each was possible when it was recorded, and none is hidden. */
public final class CopyContradictions {
    private CopyContradictions() {}

    /** Adds the contradictions and warnings of a copy. */
    public static void addTo(CopyCase copyCase) {
        CopyTimeline copy = copyCase.copy();
        List<End> ends =
                copy.ends().stream().filter(end -> !end.isCloudMeasure()).toList();
        Optional<End> end = ends.stream().findFirst();
        if (ends.size() > 1) {
            add(copyCase, Kind.TWO_ENDS, copyCase.subject(), ends.get(1).shownBy(), by(ends));
        }
        Set<FactId> partOfAnEnd = new HashSet<>(by(ends));
        for (EffectiveFact fact : copy.facts()) {
            if (fact.occurredAt().isBefore(copy.began().occurredAt())) {
                add(
                        copyCase,
                        Kind.BEFORE_ITS_BEGINNING,
                        copyCase.subject(),
                        fact,
                        List.of(copy.began().id(), fact.id()));
            }
            end.filter(e -> e.shownBy().occurredAt().isBefore(fact.occurredAt()))
                    .filter(e -> !partOfAnEnd.contains(fact.id()))
                    .filter(e -> !mayFollowAnEnd(fact.fact()))
                    .ifPresent(
                            e -> add(copyCase, Kind.AFTER_ITS_END, copyCase.subject(), fact, with(e.by(), fact.id())));
        }
        for (Look look : Look.of(copy)) {
            if (look.isTooEarly()) {
                List<FactId> by = List.of(look.erasure().id(), look.look().id());
                add(copyCase, Kind.ANSWERS_NOTHING, copyCase.subject(), look.look(), by);
            }
        }
        for (EffectiveFact child : copyCase.children()) {
            addIfParentNotAlive(copyCase, end, child);
        }
        addWarnings(copyCase, ends);
    }

    private static boolean mayFollowAnEnd(Fact fact) {
        return fact instanceof CustodyFact.ErasureVerified || fact instanceof DescriptionFact.InRetrospect;
    }

    private static void addIfParentNotAlive(CopyCase copyCase, Optional<End> end, EffectiveFact child) {
        Subject subject = Subject.of(((CustodyFact.CopyMade) child.fact()).copy());
        EffectiveFact began = copyCase.copy().began();
        if (child.occurredAt().isBefore(began.occurredAt())) {
            add(copyCase, Kind.PARENT_NOT_ALIVE, subject, child, List.of(began.id(), child.id()));
        }
        end.filter(e -> e.shownBy().occurredAt().isBefore(child.occurredAt()))
                .ifPresent(e -> add(copyCase, Kind.PARENT_NOT_ALIVE, subject, child, with(e.by(), child.id())));
    }

    private static void addWarnings(CopyCase copyCase, List<End> ends) {
        for (End end : ends) {
            if (end.withWarning()) {
                add(copyCase, Kind.ERASED_WITH_WARNING, copyCase.subject(), end.shownBy(), end.by());
            }
        }
        for (EffectiveFact lost : copyCase.copy().facts(CustodyFact.Lost.class)) {
            var found = copyCase.copy().facts(CustodyFact.Found.class).stream()
                    .filter(back -> back.canFollow(lost))
                    .map(EffectiveFact::at)
                    .findFirst();
            var until = found.or(() -> copyCase.discharge().map(Discharge::at)).orElse(null);
            copyCase.findings()
                    .notes()
                    .add(new Note(
                            Kind.COPY_LOST, null, copyCase.subject(), lost.at(), until, List.of(lost.id()), null));
        }
    }

    private static void add(CopyCase copyCase, Kind kind, Subject subject, EffectiveFact fact, List<FactId> by) {
        copyCase.findings().notes().add(new Note(kind, null, subject, fact.at(), null, by, null));
    }

    private static List<FactId> by(List<End> ends) {
        return ends.stream().flatMap(end -> end.by().stream()).distinct().toList();
    }

    private static List<FactId> with(List<FactId> facts, FactId more) {
        List<FactId> all = new ArrayList<>(facts);
        all.add(more);
        return all;
    }
}
