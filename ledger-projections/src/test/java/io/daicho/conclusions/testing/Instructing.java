package io.daicho.conclusions.testing;

import io.daicho.api.custody.CopyScope;
import io.daicho.api.fact.Fact;
import io.daicho.api.fact.OccurredAt;
import io.daicho.api.fact.Statement;
import io.daicho.api.id.CopyId;
import io.daicho.api.id.DataSetId;
import io.daicho.api.id.FactId;
import io.daicho.api.id.InstructionId;
import io.daicho.api.id.OrganisationId;
import io.daicho.api.instruction.InstructionFact;
import io.daicho.api.instruction.Order;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An instruction of the client: about every copy, unless said. */
public final class Instructing extends Deed {
    private final String instruction;
    private final Order order;
    private CopyScope scope = CopyScope.ALL;
    private @Nullable String clause;
    private @Nullable LocalDate keepUntil;
    private @Nullable Order afterwards;
    private @Nullable OccurredAt due;

    private Instructing(String instruction, Order order) {
        super(statement -> {
            throw new IllegalStateException("made by its own maker");
        });
        this.instruction = instruction;
        this.order = order;
    }

    /** The client instructed. */
    public static Instructing instructed(String instruction, Order order) {
        return new Instructing(instruction, order);
    }

    /** The client took an instruction back. */
    public static Deed revoked(String instruction) {
        return new Deed(statement -> new InstructionFact.Revoked(statement, new InstructionId(instruction)));
    }

    /** An instruction was complied with. */
    public static Deed complied(String instruction) {
        return new Deed(statement -> new InstructionFact.Complied(statement, new InstructionId(instruction)));
    }

    /** Under which clause. */
    public Instructing under(String number) {
        clause = number;
        return this;
    }

    /** About these copies. */
    public Instructing about(String... copies) {
        scope = new CopyScope(Arrays.stream(copies).map(CopyId::new).toList(), List.of(), List.of());
        return this;
    }

    /** About every copy of these data sets. */
    public Instructing aboutDataSets(String... dataSets) {
        scope = new CopyScope(
                List.of(), Arrays.stream(dataSets).map(DataSetId::new).toList(), List.of());
        return this;
    }

    /** About every copy in the hands of these. */
    public Instructing aboutHeldBy(String... holders) {
        scope = new CopyScope(
                List.of(),
                List.of(),
                Arrays.stream(holders).map(OrganisationId::new).toList());
        return this;
    }

    /** To keep until 24:00 of this day. */
    public Instructing until(String lastDay) {
        keepUntil = LocalDate.parse(lastDay);
        return this;
    }

    /** What follows the keeping. */
    public Instructing then(Order next) {
        afterwards = next;
        return this;
    }

    /** Until when it is to be done. */
    public Instructing due(String time) {
        due = Times.when(time);
        return this;
    }

    @Override
    Fact fact(Statement statement, Map<FactId, Fact> earlier) {
        return new InstructionFact.Given(
                statement, new InstructionId(instruction), clause, scope, order, keepUntil, afterwards, due, null);
    }
}
