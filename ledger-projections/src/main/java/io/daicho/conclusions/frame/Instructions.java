package io.daicho.conclusions.frame;

import io.daicho.api.id.InstructionId;
import io.daicho.api.instruction.InstructionFact;
import io.daicho.api.instruction.Order;
import io.daicho.conclusions.clauseset.ClauseSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** What the client instructed, in time. An instruction names its clause; without one it is under 17. */
public final class Instructions {
    private final List<EffectiveFact> facts;
    private final ClauseSet clauseSet;

    Instructions(List<EffectiveFact> facts, ClauseSet clauseSet) {
        this.facts = facts;
        this.clauseSet = clauseSet;
    }

    /** The clauses under which there are instructions about copies. */
    public List<String> clausesAboutCopies() {
        return given(given -> given.order() != Order.OTHER).stream()
                .map(fact -> clause(given(fact)))
                .distinct()
                .toList();
    }

    /** The instructions that are not about single copies. */
    public List<EffectiveFact> general() {
        return given(given -> given.order() == Order.OTHER);
    }

    /** The instructions about copies under a clause, in time. */
    public List<EffectiveFact> aboutCopies(String clause) {
        return given(given -> given.order() != Order.OTHER && clause(given).equals(clause));
    }

    /** The clause an instruction is under: the one it names, if the edition has it, else the one on instructions; empty if it has none. */
    public String clause(InstructionFact.Given given) {
        String named = given.clause();
        return named != null && clauseSet.has(named) ? named : clauseSet.numberOf("follow-instructions").orElse("");
    }

    /** The instruction of a fact that gives one. */
    public static InstructionFact.Given given(EffectiveFact fact) {
        return (InstructionFact.Given) fact.fact();
    }

    /** The first fact that says it was complied with. */
    public Optional<EffectiveFact> compliance(InstructionId instruction) {
        return facts.stream()
                .filter(fact -> fact.fact() instanceof InstructionFact.Complied complied
                        && complied.instruction().equals(instruction))
                .findFirst();
    }

    /** When it was taken back. */
    public Optional<EffectiveFact> revocation(InstructionId instruction) {
        return facts.stream()
                .filter(fact -> fact.fact() instanceof InstructionFact.Revoked revoked
                        && revoked.instruction().equals(instruction))
                .findFirst();
    }

    private List<EffectiveFact> given(Predicate<InstructionFact.Given> fits) {
        return facts.stream()
                .filter(fact -> fact.fact() instanceof InstructionFact.Given given && fits.test(given))
                .toList();
    }
}
