package io.daicho.api.correction;

import io.daicho.api.fact.Fact;
import io.daicho.api.fact.Statement;
import io.daicho.api.fact.StoredAs;
import io.daicho.api.fact.Thing;
import org.axonframework.serialization.Revision;

/**
 * That an earlier fact did not happen at all. Where something else happened instead, the right fact itself is recorded and
 * names in its statement the one it {@link io.daicho.api.fact.Correction corrects}.
 */
public sealed interface CorrectionFact extends Fact {
    /**
     * The fact named in the statement's {@code corrects} is withdrawn. Withdrawing a correction revives what it had
     * corrected.
     *
     * @param thing the thing that the withdrawn fact is about; may be left out of a journal line, and is looked up then
     */
    @StoredAs("correction.withdrawn")
    @Revision("1")
    record Withdrawn(Statement statement, Thing thing) implements CorrectionFact {}
}
