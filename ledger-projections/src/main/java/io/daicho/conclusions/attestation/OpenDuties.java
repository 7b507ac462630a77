package io.daicho.conclusions.attestation;

import io.daicho.conclusions.Conclusions;
import io.daicho.conclusions.Obligation;
import io.daicho.conclusions.finding.Status;
import io.daicho.conclusions.finding.Subject;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The duties to return, recover or erase that concern a document. */
final class OpenDuties {
    private final Drawn drawn;
    private final CopyGroups copies;
    private final List<Obligation> open;

    OpenDuties(Drawn drawn, CopyGroups copies, Chronicle chronicle) {
        this.drawn = drawn;
        this.copies = copies;
        this.open = open(chronicle);
    }

    /** The open ones, and those that may be: who knows when on this day they opened. */
    List<Obligation> open() {
        return open;
    }

    private List<Obligation> open(Chronicle chronicle) {
        Map<String, Obligation> found = new LinkedHashMap<>();
        unsettled(drawn.asked().conclusions(), copies::isAtAttestor).forEach(duty -> found.put(duty.id(), duty));
        if (chronicle.knowsOnlyToday()) {
            Instant evening = drawn.asked().terms().endOf(drawn.asked().day()).minusMillis(1);
            drawn.asked()
                    .conclusions(List.of(evening))
                    .forEach(later -> unsettled(later, copies::mayBeAtAttestor)
                            .forEach(duty -> found.putIfAbsent(duty.id(), duty)));
        }
        return List.copyOf(found.values());
    }

    private Stream<Obligation> unsettled(Conclusions conclusions, Predicate<String> isAtAttestor) {
        return conclusions.unsettled().stream().filter(duty -> concerns(duty, isAtAttestor));
    }

    /** Those that can no longer be met. */
    Stream<Obligation> violated() {
        return drawn.asked().conclusions().obligations().stream()
                .filter(duty -> duty.status() == Status.VIOLATED)
                .filter(duty -> concerns(duty, copies::isAtAttestor));
    }

    /** A subcontractor answers for the copies that it has. */
    private boolean concerns(Obligation duty, Predicate<String> isAtAttestor) {
        return drawn.clauses().contains(duty.clause())
                && (drawn.isContractors()
                        || (duty.subject().type() == Subject.Type.COPY
                                && isAtAttestor.test(duty.subject().id())));
    }
}
