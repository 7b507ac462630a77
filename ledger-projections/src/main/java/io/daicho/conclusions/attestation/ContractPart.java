package io.daicho.conclusions.attestation;

import io.daicho.api.contract.ContractFact;
import io.daicho.api.contract.Period;
import io.daicho.api.fact.Detail;
import io.daicho.api.fact.Fact;
import io.daicho.api.instruction.InstructionFact;
import io.daicho.conclusions.frame.EffectiveFact;
import io.daicho.conclusions.frame.Instructions;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** 1: the contract. */
final class ContractPart {
    private final Drawn drawn;

    ContractPart(Drawn drawn) {
        this.drawn = drawn;
    }

    /**
     * The group.
     *
     * @param concerned which instructions concern the document
     */
    ContractGroup group(Predicate<InstructionFact.Given> concerned) {
        EffectiveFact registration = drawn.asked().terms().registration();
        ContractFact.Registered registered = (ContractFact.Registered) registration.fact();
        Period period = period(registered);
        EffectiveFact terminated = first(ContractFact.TerminatedEarly.class);
        LocalDate lastDay = terminated == null ? null : ((ContractFact.TerminatedEarly) terminated.fact()).lastDay();
        return new ContractGroup(
                registered.contract(),
                registered.number(),
                title(registered),
                registration.occurredAt(),
                registered.client(),
                registered.contractor(),
                period.start(),
                period.end(),
                registered.timeZone(),
                drawn.clauseSet().edition(),
                new Text(drawn.clauseSet().ja(), drawn.clauseSet().en()),
                basis(concerned),
                drawn.cited().orNull(first(ContractFact.WorkCompleted.class)),
                drawn.cited().orNull(first(ContractFact.WorkEnded.class)),
                drawn.cited().orNull(terminated),
                lastDay,
                drawn.asked().terms().expiry(),
                !drawn.asOf().isBefore(drawn.asked().terms().expiry()));
    }

    private @Nullable EffectiveFact first(Class<? extends ContractFact> type) {
        return drawn.asked().frame().facts(type).stream()
                .min(EffectiveFact.IN_TIME)
                .orElse(null);
    }

    private Period period(ContractFact.Registered registered) {
        Period period = registered.period();
        for (EffectiveFact fact : drawn.asked().frame().facts(ContractFact.Amended.class)) {
            if (fact.fact() instanceof ContractFact.Amended amended && amended.period() != null) {
                period = amended.period();
            }
        }
        return period;
    }

    private Said title(ContractFact.Registered registered) {
        Fact says = registered;
        Detail title = registered.title();
        for (EffectiveFact fact : drawn.asked().frame().facts(ContractFact.Amended.class)) {
            if (fact.fact() instanceof ContractFact.Amended amended && amended.title() != null) {
                says = amended;
                title = amended.title();
            }
        }
        return drawn.beside().text(says, "title", title);
    }

    private List<GroundEntry> basis(Predicate<InstructionFact.Given> concerned) {
        return drawn.clauses().stream()
                .map(clause -> new GroundEntry(
                        clause,
                        drawn.asked().frame().facts(InstructionFact.Given.class).stream()
                                .filter(fact -> drawn.asked()
                                        .frame()
                                        .instructions()
                                        .clause(Instructions.given(fact))
                                        .equals(clause))
                                .filter(fact -> concerned.test(Instructions.given(fact)))
                                .map(this::instruction)
                                .toList()))
                .toList();
    }

    /** An instruction, as it stands in the document. */
    InstructionEntry instruction(EffectiveFact fact) {
        InstructionFact.Given given = Instructions.given(fact);
        return new InstructionEntry(
                given.instruction(),
                given.order(),
                given.dueAt(),
                given.keepUntil(),
                given.afterwards(),
                drawn.beside().text(given, "text", given.text()),
                drawn.cited().deed(fact),
                drawn.cited()
                        .orNull(drawn.asked()
                                .frame()
                                .instructions()
                                .revocation(given.instruction())
                                .orElse(null)));
    }
}
