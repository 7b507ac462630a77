package io.daicho.conclusions.rule;

import io.daicho.api.id.OrganisationId;
import io.daicho.api.instruction.InstructionFact;
import io.daicho.api.instruction.Order;
import io.daicho.conclusions.copy.CopyTimeline;
import io.daicho.conclusions.copy.Span;
import io.daicho.conclusions.frame.ContractFrame;
import io.daicho.conclusions.frame.EffectiveFact;
import io.daicho.conclusions.frame.Instructions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
        return of(copyCase.copy(), copyCase.frame(), clause);
    }

    /** The orders of this kind, under whatever clause, that concern a copy. */
    static List<CopyOrder> of(CopyTimeline copy, ContractFrame frame, Order order) {
        return clauses(copy, frame).stream()
                .flatMap(clause -> of(copy, frame, clause).stream())
                .filter(one -> one.order() == order)
                .toList();
    }

    /** The clauses under which there are orders that concern a copy. */
    public static List<String> clauses(CopyCase copyCase) {
        return clauses(copyCase.copy(), copyCase.frame());
    }

    private static List<String> clauses(CopyTimeline copy, ContractFrame frame) {
        return given(copy, frame).stream()
                .map(fact -> frame.instructions().clause(Instructions.given(fact)))
                .distinct()
                .toList();
    }

    private static List<EffectiveFact> given(CopyTimeline copy, ContractFrame frame) {
        List<OrganisationId> holders =
                copy.holders().stream().map(Span::value).distinct().toList();
        return frame.instructions().about(copy.copy(), copy.beginning().dataSet(), holders).stream()
                .filter(fact -> Instructions.given(fact)
                        .scope()
                        .covers(copy.copy(), copy.beginning().dataSet(), copy.holderAt(fact.at())))
                .toList();
    }

    private static List<CopyOrder> of(CopyTimeline copy, ContractFrame frame, String clause) {
        List<EffectiveFact> given = given(copy, frame).stream()
                .filter(fact ->
                        frame.instructions().clause(Instructions.given(fact)).equals(clause))
                .toList();
        List<CopyOrder> orders = new ArrayList<>();
        for (int i = 0; i < given.size(); i++) {
            addTo(orders, frame, given.get(i), i + 1 < given.size() ? given.get(i + 1) : null);
        }
        return orders;
    }

    private static void addTo(
            List<CopyOrder> orders, ContractFrame frame, EffectiveFact fact, @Nullable EffectiveFact next) {
        InstructionFact.Given given = Instructions.given(fact);
        Optional<EffectiveFact> revoked = frame.instructions().revocation(given.instruction());
        EffectiveFact ender =
                revoked.filter(r -> next == null || r.at().isBefore(next.at())).orElse(next);
        Instant stop = ender == null ? null : ender.at();
        List<EffectiveFact> by = ender == null ? List.of() : List.of(ender);
        Instant keptUntil = given.keepUntil() == null ? null : frame.terms().endOf(given.keepUntil());
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

    /** Whether another instruction ended it that demands something else in its place. */
    boolean isReplaced() {
        return endedBy.stream()
                .anyMatch(fact -> fact.fact() instanceof InstructionFact.Given next && next.order() != Order.RELEASE);
    }
}
