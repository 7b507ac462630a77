package io.daicho.conclusions;

import io.daicho.api.custody.CustodyFact;
import io.daicho.api.fact.Correction;
import io.daicho.api.fact.Fact;
import io.daicho.api.fact.Thing;
import io.daicho.api.id.FactId;
import io.daicho.conclusions.frame.ContractFrame;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Function;

/**
 * Where a fact is filed for the conclusions: under its copy, under the copy it was made from, and among the contract-wide
 * facts where it is one. A correction is filed wherever the fact it corrects is.
 */
public final class Subjects {
    /** The name of the contract-wide subject: no copy has it. */
    public static final String CONTRACT_WIDE = "";

    private Subjects() {}

    /**
     * The subjects of a fact: ids of copies, and {@link #CONTRACT_WIDE}.
     *
     * @param fact the fact
     * @param ofEarlier the subjects of an earlier fact of the contract
     */
    public static Set<String> of(Fact fact, Function<FactId, Collection<String>> ofEarlier) {
        Set<String> subjects = new LinkedHashSet<>();
        if (fact.thing().kind() == Thing.Kind.COPY) {
            subjects.add(fact.thing().id());
        }
        if (fact instanceof CustodyFact.CopyMade made) {
            subjects.add(made.parent().value());
        }
        if (ContractFrame.includes(fact)) {
            subjects.add(CONTRACT_WIDE);
        }
        Correction corrects = fact.statement().corrects();
        if (corrects != null) {
            subjects.addAll(ofEarlier.apply(corrects.fact()));
        }
        return subjects;
    }
}
