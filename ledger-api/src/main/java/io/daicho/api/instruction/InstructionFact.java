package io.daicho.api.instruction;

import io.daicho.api.custody.CopyScope;
import io.daicho.api.fact.Detail;
import io.daicho.api.fact.Fact;
import io.daicho.api.fact.OccurredAt;
import io.daicho.api.fact.Plain;
import io.daicho.api.fact.PlainText;
import io.daicho.api.fact.Statement;
import io.daicho.api.fact.StoredAs;
import io.daicho.api.fact.Thing;
import io.daicho.api.id.InstructionId;
import java.time.LocalDate;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** What the client instructs (17; the provisos of 12 and 13; 14-2, 14-3) and whether it was complied with. */
public sealed interface InstructionFact extends Fact {
    /** Which instruction. */
    InstructionId instruction();

    @Override
    default Thing thing() {
        return new Thing(Thing.Kind.INSTRUCTION, instruction().value());
    }

    /**
     * The client gave an instruction.
     *
     * @param instruction its id
     * @param clause the clause it is given under, such as {@code 12}; absent: 17
     * @param scope which copies it is about
     * @param order what is to be done
     * @param keepUntil for {@link Order#KEEP}: the last day to keep; absent: until told otherwise
     * @param afterwards for {@link Order#KEEP} with a last day: what follows; absent: 12 or 13 is open again
     * @param dueAt until when, if the client set a time
     * @param text the wording
     */
    @StoredAs("instruction.given")
    @Revision("1")
    record Given(
            Statement statement,
            InstructionId instruction,
            @Nullable @Plain(Plain.Kind.CODE) String clause,
            CopyScope scope,
            Order order,
            @Nullable LocalDate keepUntil,
            @Nullable Order afterwards,
            @Nullable OccurredAt dueAt,
            @Nullable Detail text)
            implements InstructionFact {
        /** Checks that the parts fit each other. */
        public Given {
            if (clause != null) {
                PlainText.checked("clause", clause);
            }
            if (order != Order.KEEP && (keepUntil != null || afterwards != null)) {
                throw new IllegalArgumentException("keepUntil and afterwards go with the order KEEP only");
            }
            if (afterwards != null && (keepUntil == null || afterwards == Order.KEEP)) {
                throw new IllegalArgumentException("afterwards needs a keepUntil, and cannot be KEEP again");
            }
        }
    }

    /** The instruction was complied with, as far as it is not about single copies (those show it themselves). */
    @StoredAs("instruction.complied")
    @Revision("1")
    record Complied(Statement statement, InstructionId instruction) implements InstructionFact {}

    /** The client took the instruction back, from this instant on. */
    @StoredAs("instruction.revoked")
    @Revision("1")
    record Revoked(Statement statement, InstructionId instruction) implements InstructionFact {}
}
