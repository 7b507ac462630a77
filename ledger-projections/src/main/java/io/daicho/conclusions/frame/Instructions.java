package io.daicho.conclusions.frame;

import io.daicho.api.id.CopyId;
import io.daicho.api.id.DataSetId;
import io.daicho.api.id.InstructionId;
import io.daicho.api.id.OrganisationId;
import io.daicho.api.instruction.InstructionFact;
import io.daicho.api.instruction.Order;
import io.daicho.conclusions.clauseset.ClauseSet;
import io.daicho.conclusions.frame.Name.By;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** What the client instructed, in time. An instruction names its clause; without one it is under 17. */
public final class Instructions {
    private final Shelf facts;
    private final ClauseSet clauseSet;

    Instructions(Shelf facts, ClauseSet clauseSet) {
        this.facts = facts;
        this.clauseSet = clauseSet;
    }

    /** The instructions about a copy that was in these hands at some time, under whatever clause, in time. */
    public List<EffectiveFact> about(CopyId copy, DataSetId dataSet, Collection<OrganisationId> holders) {
        return facts.about("", copy, dataSet, holders);
    }

    /** The instructions that are not about single copies. */
    public List<EffectiveFact> general() {
        return facts.by(By.KIND, Order.OTHER, InstructionFact.Given.class);
    }

    /** The clause an instruction is under: the one it names, if the edition has it, else the one on instructions; empty if it has none. */
    public String clause(InstructionFact.Given given) {
        String named = given.clause();
        return named != null && clauseSet.has(named)
                ? named
                : clauseSet.numberOf("follow-instructions").orElse("");
    }

    /** The instruction of a fact that gives one. */
    public static InstructionFact.Given given(EffectiveFact fact) {
        return (InstructionFact.Given) fact.fact();
    }

    /** The first fact that says it was complied with. */
    public Optional<EffectiveFact> compliance(InstructionId instruction) {
        return facts.by(By.THING, instruction, InstructionFact.Complied.class).stream()
                .findFirst();
    }

    /** When it was taken back. */
    public Optional<EffectiveFact> revocation(InstructionId instruction) {
        return facts.by(By.THING, instruction, InstructionFact.Revoked.class).stream()
                .findFirst();
    }
}
