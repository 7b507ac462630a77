package io.daicho.conclusions.question;

import io.daicho.api.id.FactId;
import io.daicho.api.instruction.InstructionFact;
import io.daicho.api.instruction.Order;
import io.daicho.conclusions.Obligation;
import io.daicho.conclusions.finding.Kind;
import io.daicho.conclusions.frame.EffectiveFact;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** 20: instructions of the client, order by order: due, complied, through which facts, how they stand. */
final class ClientInstructions implements Question {
    private static final Map<Kind, Order> ORDERS = Map.of(
            Kind.INSTRUCTED_RETURN, Order.RETURN,
            Kind.INSTRUCTED_ERASURE, Order.ERASE,
            Kind.INSTRUCTED_KEY_DESTRUCTION, Order.DESTROY_KEY,
            Kind.INSTRUCTED_DESTRUCTION, Order.DESTROY,
            Kind.INSTRUCTED_KEEPING, Order.KEEP,
            Kind.FOLLOW_INSTRUCTION, Order.OTHER);

    @Override
    public String name() {
        return "instructions";
    }

    @Override
    public List<String> columns() {
        return List.of(
                "instruction",
                "clause",
                "order",
                "givenAt",
                "dueAt",
                "duties",
                "states",
                "compliedAt",
                "facts",
                "revokedAt");
    }

    @Override
    public void answer(Asked asked, Rows rows) {
        if (asked.frame().facts(InstructionFact.Given.class).isEmpty()) {
            return;
        }
        Map<FactId, List<Obligation>> duties = asked.conclusions().obligations().stream()
                .filter(duty ->
                        ORDERS.containsKey(duty.kind()) && !duty.openedBy().isEmpty())
                .collect(Collectors.groupingBy(duty -> duty.openedBy().get(0)));
        for (EffectiveFact fact : asked.frame().facts(InstructionFact.Given.class)) {
            InstructionFact.Given given = (InstructionFact.Given) fact.fact();
            Map<Order, List<Obligation>> byOrder = duties.getOrDefault(fact.id(), List.of()).stream()
                    .collect(Collectors.groupingBy(
                            duty -> ORDERS.getOrDefault(duty.kind(), Order.OTHER), TreeMap::new, Collectors.toList()));
            if (byOrder.isEmpty()) {
                byOrder = Map.of(given.order(), List.of());
            }
            byOrder.forEach((order, owed) -> rows.add(row(asked, fact, given, order, owed)));
        }
    }

    private static @Nullable Object[] row(
            Asked asked, EffectiveFact fact, InstructionFact.Given given, Order order, List<Obligation> owed) {
        return new @Nullable Object[] {
            given.instruction().value(),
            asked.frame().instructions().clause(given),
            order.name(),
            fact.at(),
            owed.stream()
                    .map(Obligation::dueAt)
                    .filter(due -> due != null)
                    .min(Comparator.naturalOrder())
                    .orElse(given.dueAt() == null ? null : given.dueAt().latest()),
            (long) owed.size(),
            owed.stream().map(duty -> duty.status().name()).distinct().sorted().toList(),
            metAt(owed),
            owed.stream()
                    .flatMap(duty -> duty.metBy().stream())
                    .map(FactId::value)
                    .distinct()
                    .sorted()
                    .toList(),
            asked.frame()
                    .instructions()
                    .revocation(given.instruction())
                    .map(EffectiveFact::at)
                    .orElse(null)
        };
    }

    /** When the last of the duties was met; nothing while one is not. */
    private static @Nullable Instant metAt(List<Obligation> owed) {
        if (owed.isEmpty() || owed.stream().anyMatch(duty -> duty.metAt() == null)) {
            return null;
        }
        return owed.stream()
                .map(Obligation::metAt)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }
}
