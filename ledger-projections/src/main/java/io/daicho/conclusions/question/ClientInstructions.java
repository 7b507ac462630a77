package io.daicho.conclusions.question;

import io.daicho.api.id.FactId;
import io.daicho.api.instruction.InstructionFact;
import io.daicho.api.instruction.Order;
import io.daicho.conclusions.Obligation;
import io.daicho.conclusions.finding.Status;
import io.daicho.conclusions.frame.EffectiveFact;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** 20: instructions of the client: due, complied, evidence, still open. */
final class ClientInstructions implements Question {
    @Override
    public String name() {
        return "instructions";
    }

    @Override
    public List<String> columns() {
        return List.of("instruction", "clause", "order", "givenAt", "dueAt", "standing", "openCopies", "compliedAt", "evidence", "revokedAt");
    }

    private static final Set<Status> OPEN = Set.of(Status.OPEN, Status.OVERDUE, Status.INDETERMINATE);

    @Override
    public void answer(Asked asked, Rows rows) {
        Map<FactId, List<Obligation>> duties = asked.conclusions().obligations().stream()
                .filter(duty -> !duty.openedBy().isEmpty())
                .collect(Collectors.groupingBy(duty -> duty.openedBy().get(0)));
        for (EffectiveFact fact : asked.frame().facts(InstructionFact.Given.class)) {
            InstructionFact.Given given = (InstructionFact.Given) fact.fact();
            List<Obligation> owed = duties.getOrDefault(fact.id(), List.of());
            long open =
                    owed.stream().filter(duty -> OPEN.contains(duty.status())).count();
            Optional<EffectiveFact> complied = asked.frame().instructions().compliance(given.instruction());
            rows.add(
                    given.instruction().value(),
                    asked.frame().instructions().clause(given),
                    given.order().name(),
                    fact.at(),
                    given.dueAt() == null ? null : given.dueAt().latest(),
                    standing(owed, open),
                    given.order() == Order.OTHER ? null : open,
                    complied.map(EffectiveFact::at).orElse(null),
                    complied.map(Cells::evidence).orElse(List.of()),
                    asked.frame()
                            .instructions()
                            .revocation(given.instruction())
                            .map(EffectiveFact::at)
                            .orElse(null));
        }
    }

    private static String standing(List<Obligation> owed, long open) {
        if (owed.isEmpty()) {
            return "NOTHING_OWED";
        } else if (open > 0) {
            return "OPEN";
        }
        return owed.stream().anyMatch(duty -> duty.status() == Status.VIOLATED) ? "VIOLATED" : "SETTLED";
    }
}
