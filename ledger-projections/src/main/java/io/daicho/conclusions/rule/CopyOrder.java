package io.daicho.conclusions.rule;

import io.daicho.api.id.FactId;
import io.daicho.api.instruction.InstructionFact;
import io.daicho.api.instruction.Order;
import io.daicho.conclusions.finding.Basis;
import io.daicho.conclusions.finding.Due;
import io.daicho.conclusions.finding.Kind;
import io.daicho.conclusions.finding.Turn;
import io.daicho.conclusions.frame.EffectiveFact;
import io.daicho.conclusions.frame.Instructions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An order of the client as far as it concerns one copy: in force from its instruction (or from the end of a keeping that
 * it follows) until it is taken back, the next order comes, or the keeping is over.
 *
 * @param instruction the fact that gave it
 * @param order what is to be done
 * @param from in force from
 * @param to in force until; absent: for good
 * @param endedBy the facts that ended it; empty where the calendar did, or nothing
 */
public record CopyOrder(
        EffectiveFact instruction,
        Order order,
        Instant from,
        @Nullable Instant to,
        List<EffectiveFact> endedBy) {

    /** The orders under a clause that concern a copy, in time; a later one takes the place of an earlier one. */
    public static List<CopyOrder> of(CopyCase copyCase, String clause) {
        var copy = copyCase.copy();
        List<EffectiveFact> given = copyCase.frame().instructions().aboutCopies(clause, scope -> true).stream()
                .filter(fact -> Instructions.given(fact)
                        .scope()
                        .covers(copy.copy(), copy.beginning().dataSet(), copy.holderAt(fact.at())))
                .toList();
        List<CopyOrder> orders = new ArrayList<>();
        for (int i = 0; i < given.size(); i++) {
            addTo(orders, copyCase, given.get(i), i + 1 < given.size() ? given.get(i + 1) : null);
        }
        return orders;
    }

    private static void addTo(
            List<CopyOrder> orders, CopyCase copyCase, EffectiveFact fact, @Nullable EffectiveFact next) {
        InstructionFact.Given given = Instructions.given(fact);
        Optional<EffectiveFact> revoked = copyCase.frame().instructions().revocation(given.instruction());
        EffectiveFact ender =
                revoked.filter(r -> next == null || r.at().isBefore(next.at())).orElse(next);
        Instant stop = ender == null ? null : ender.at();
        List<EffectiveFact> by = ender == null ? List.of() : List.of(ender);
        Instant keptUntil = given.keepUntil() == null ? null : copyCase.terms().endOf(given.keepUntil());
        if (keptUntil == null || (stop != null && !stop.isAfter(keptUntil))) {
            orders.add(new CopyOrder(fact, given.order(), fact.at(), stop, by));
            return;
        }
        orders.add(new CopyOrder(fact, given.order(), fact.at(), keptUntil, List.of()));
        if (given.afterwards() != null) {
            orders.add(new CopyOrder(fact, given.afterwards(), keptUntil, stop, by));
        }
    }

    /** Whether it releases from the duty altogether. */
    public boolean isRelease() {
        return order == Order.RELEASE;
    }

    /** Whether it is in force at an instant. */
    public boolean isInForce(Instant at) {
        return !from.isAfter(at) && (to == null || at.isBefore(to));
    }

    /** Writes down what is owed under it, from an instant on; nothing for a release. */
    public void addDuty(CopyCase copyCase, String clause, Instant opened) {
        if (order == Order.KEEP) {
            addKeeping(copyCase, clause);
        } else if (!isRelease()) {
            addDeed(copyCase, clause, opened.isAfter(from) ? opened : from);
        }
    }

    private void addKeeping(CopyCase copyCase, String clause) {
        if (!copyCase.isLiveAt(from)) {
            return;
        }
        Draft draft = Draft.opened(clause, Kind.INSTRUCTED_KEEPING, copyCase.subject(), copyCase.terms(), instruction);
        if (to != null && endedBy.isEmpty()) {
            draft.due(new Due(to, Basis.CLIENT));
        }
        Discharge gone = copyCase.discharge().orElse(null);
        if (gone != null && isInForce(gone.at())) {
            draft.turn(Turn.to(Turn.To.VIOLATED, gone.at(), gone.by()));
            against(copyCase, clause, Kind.DEED_AGAINST_INSTRUCTION, gone);
        } else if (to != null) {
            draft.turn(Turn.to(endedBy.isEmpty() ? Turn.To.MET : Turn.To.WAIVED, to, ids(endedBy)));
        }
        draft.addTo(copyCase.findings());
    }

    private void addDeed(CopyCase copyCase, String clause, Instant start) {
        if (!copyCase.isLiveAt(start) && !isMetAtOnce(copyCase, start)) {
            return;
        }
        if (to != null && !to.isAfter(start)) {
            return;
        }
        Draft draft = Draft.opened(clause, kind(), copyCase.subject(), copyCase.terms(), start, List.of(instruction))
                .due(due(copyCase, start));
        Discharge gone = copyCase.discharge().orElse(null);
        if (gone != null && (to == null || gone.at().isBefore(to))) {
            if (isDoneBy(gone)) {
                draft.met(gone);
            } else {
                draft.turn(Turn.to(Turn.To.VIOLATED, gone.at(), gone.by()));
                against(copyCase, clause, Kind.OTHER_METHOD_THAN_INSTRUCTED, gone);
            }
        } else if (to != null) {
            draft.turn(Turn.to(Turn.To.WAIVED, to, ids(endedBy)));
        }
        draft.addTo(copyCase.findings());
    }

    /** The instruction may accept a destruction of the key that was done already (F6). */
    private boolean isMetAtOnce(CopyCase copyCase, Instant start) {
        return copyCase.discharge()
                .filter(gone ->
                        gone.how() == Discharge.How.KEY_DESTRUCTION && gone.at().equals(start))
                .isPresent();
    }

    private void against(CopyCase copyCase, String clause, Kind kind, Discharge gone) {
        new Breaches(copyCase.findings(), copyCase.terms(), clause)
                .continuing(
                        kind,
                        copyCase.subject(),
                        gone.at(),
                        gone.at(),
                        Stream.concat(Stream.of(instruction.id()), gone.by().stream())
                                .toList(),
                        instruction.origin().value() + "/" + order);
    }

    private @Nullable Due due(CopyCase copyCase, Instant start) {
        var set = Instructions.given(instruction).dueAt();
        return set == null ? copyCase.terms().immediately(start) : new Due(set.latest(), Basis.CLIENT);
    }

    private boolean isDoneBy(Discharge gone) {
        return switch (order) {
            case RETURN -> gone.how() == Discharge.How.RETURN;
            case ERASE -> gone.how() == Discharge.How.ERASURE || gone.how() == Discharge.How.DESTRUCTION;
            case DESTROY -> gone.how() == Discharge.How.DESTRUCTION;
            case DESTROY_KEY -> gone.how() == Discharge.How.KEY_DESTRUCTION;
            case KEEP, RELEASE, OTHER -> false;
        };
    }

    private Kind kind() {
        return switch (order) {
            case RETURN -> Kind.INSTRUCTED_RETURN;
            case ERASE -> Kind.INSTRUCTED_ERASURE;
            case DESTROY -> Kind.INSTRUCTED_DESTRUCTION;
            case DESTROY_KEY -> Kind.INSTRUCTED_KEY_DESTRUCTION;
            case KEEP -> Kind.INSTRUCTED_KEEPING;
            case RELEASE, OTHER -> throw new IllegalStateException(order + " owes no deed on a copy");
        };
    }

    private static List<FactId> ids(List<EffectiveFact> facts) {
        return facts.stream().map(EffectiveFact::id).toList();
    }
}
