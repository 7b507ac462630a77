package io.daicho.conclusions.rule;

import io.daicho.api.instruction.Order;
import io.daicho.conclusions.finding.Basis;
import io.daicho.conclusions.finding.Due;
import io.daicho.conclusions.finding.Kind;
import io.daicho.conclusions.finding.Turn;
import io.daicho.conclusions.frame.EffectiveFact;
import io.daicho.conclusions.frame.Instructions;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is owed under an order of the client for one copy. */
public final class InstructedDuty {
    private final CopyCase copyCase;
    private final String clause;
    private final CopyOrder order;
    private final Function<Instant, @Nullable Due> target;

    /**
     * What an order demands under a clause.
     *
     * @param target until when it is to be done where the client set no time
     */
    public InstructedDuty(CopyCase copyCase, String clause, CopyOrder order, Function<Instant, @Nullable Due> target) {
        this.copyCase = copyCase;
        this.clause = clause;
        this.order = order;
        this.target = target;
    }

    /** Writes down what is owed from an instant on, or from the order on if that is later; nothing for a release. */
    public void addFrom(Instant opened) {
        Instant start = opened.isAfter(order.from()) ? opened : order.from();
        if (order.order() == Order.KEEP) {
            addKeeping(start);
        } else if (!order.isRelease()) {
            addDeed(start);
        }
    }

    private void addKeeping(Instant start) {
        if (!copyCase.isLiveAt(start) || !order.isInForce(start)) {
            return;
        }
        Draft draft = draft(Kind.INSTRUCTED_KEEPING, start);
        Instant to = order.to();
        if (to != null && order.endedBy().isEmpty()) {
            draft.due(new Due(to, Basis.CLIENT));
        }
        Discharge gone = copyCase.discharge().orElse(null);
        if (gone != null && order.isInForce(gone.at())) {
            violated(draft, gone, Kind.DEED_AGAINST_INSTRUCTION);
        } else if (to != null && order.endedBy().isEmpty()) {
            draft.met(to, List.of());
        } else {
            ended(draft);
        }
        draft.addTo(copyCase.findings());
    }

    private void addDeed(Instant start) {
        if ((!copyCase.isLiveAt(start) && !isMetAtOnce(start)) || !order.isInForce(start)) {
            return;
        }
        Draft draft = draft(kind(), start).due(due(start));
        Discharge gone = copyCase.discharge().orElse(null);
        if (gone != null && order.isInForce(gone.at())) {
            if (isDoneBy(gone)) {
                draft.met(gone);
            } else {
                violated(draft, gone, Kind.OTHER_METHOD_THAN_INSTRUCTED);
            }
        } else {
            ended(draft);
        }
        draft.addTo(copyCase.findings());
    }

    private Draft draft(Kind kind, Instant start) {
        return Draft.opened(clause, kind, copyCase.subject(), copyCase.terms(), start, List.of(order.instruction()));
    }

    /** Another instruction demands something else in its place, or the client took it back or released the copy. */
    private void ended(Draft draft) {
        Instant to = order.to();
        if (to != null) {
            draft.turn(Turn.to(
                    order.isReplaced() ? Turn.To.REPLACED : Turn.To.WAIVED,
                    to,
                    order.endedBy().stream().map(EffectiveFact::id).toList()));
        }
    }

    private void violated(Draft draft, Discharge gone, Kind breach) {
        draft.turn(Turn.to(Turn.To.VIOLATED, gone.at(), gone.by()));
        new Breaches(copyCase, clause)
                .continuing(
                        breach,
                        copyCase.subject(),
                        gone.at(),
                        gone.at(),
                        Stream.concat(Stream.of(order.instruction().id()), gone.by().stream())
                                .toList(),
                        order.instruction().origin().value() + "/" + order.order());
    }

    /** The instruction may accept a destruction of the key that was done already (F6). */
    private boolean isMetAtOnce(Instant start) {
        return copyCase.discharge()
                .filter(gone -> gone.isAcceptedBy(order, start))
                .isPresent();
    }

    private @Nullable Due due(Instant start) {
        var set = Instructions.given(order.instruction()).dueAt();
        return set == null ? target.apply(start) : new Due(set.latest(), Basis.CLIENT);
    }

    private boolean isDoneBy(Discharge gone) {
        return switch (order.order()) {
            case RETURN -> gone.how() == Discharge.How.RETURN;
            case ERASE -> gone.how() == Discharge.How.ERASURE || gone.how() == Discharge.How.DESTRUCTION;
            case DESTROY -> gone.how() == Discharge.How.DESTRUCTION;
            case DESTROY_KEY -> gone.how() == Discharge.How.KEY_DESTRUCTION;
            case KEEP, RELEASE, OTHER -> false;
        };
    }

    private Kind kind() {
        return switch (order.order()) {
            case RETURN -> Kind.INSTRUCTED_RETURN;
            case ERASE -> Kind.INSTRUCTED_ERASURE;
            case DESTROY -> Kind.INSTRUCTED_DESTRUCTION;
            case DESTROY_KEY -> Kind.INSTRUCTED_KEY_DESTRUCTION;
            case KEEP -> Kind.INSTRUCTED_KEEPING;
            case RELEASE, OTHER -> throw new IllegalStateException(order + " owes no deed on a copy");
        };
    }
}
