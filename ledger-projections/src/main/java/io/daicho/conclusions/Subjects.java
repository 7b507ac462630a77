package io.daicho.conclusions;

import io.daicho.api.custody.CustodyFact;
import io.daicho.api.fact.Correction;
import io.daicho.api.fact.Fact;
import io.daicho.api.fact.Thing;
import io.daicho.api.id.CopyId;
import io.daicho.api.id.FactId;
import io.daicho.api.sending.SendingFact;
import io.daicho.conclusions.frame.ContractFrame;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Where a fact is filed for the conclusions: under the thing it is about, under other things it is about too (the copy that
 * a copy was made from, the copies that were sent), and among the contract-wide facts where it is one. A correction is filed
 * wherever the fact it corrects is.
 */
public final class Subjects {
    /** The name of the contract-wide subject: no thing has it. */
    public static final String CONTRACT_WIDE = "";

    /** What lies beside the facts: nothing is concluded from it. */
    private static final Set<Thing.Kind> BESIDE = Set.of(Thing.Kind.EVIDENCE, Thing.Kind.DETAIL);

    private static final Map<String, Thing.Kind> KINDS =
            Arrays.stream(Thing.Kind.values()).collect(Collectors.toMap(Thing.Kind::code, kind -> kind));

    private Subjects() {}

    /**
     * The subjects of a fact: names of things, and {@link #CONTRACT_WIDE}.
     *
     * @param fact the fact
     * @param ofEarlier the subjects of an earlier fact of the contract
     */
    public static Set<String> of(Fact fact, Function<FactId, Collection<String>> ofEarlier) {
        Set<String> subjects = new LinkedHashSet<>();
        Thing.Kind kind = fact.thing().kind();
        if (!ContractFrame.isOf(kind) && !isBeside(kind)) {
            subjects.add(name(fact.thing()));
        }
        for (CopyId copy : otherCopies(fact)) {
            subjects.add(name(new Thing(Thing.Kind.COPY, copy.value())));
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

    /** Whether nothing is concluded from the facts about things of a kind: such a thing is no subject. */
    public static boolean isBeside(Thing.Kind kind) {
        return BESIDE.contains(kind);
    }

    private static List<CopyId> otherCopies(Fact fact) {
        if (fact instanceof CustodyFact.CopyMade made) {
            return List.of(made.parent());
        } else if (fact instanceof SendingFact.Sent sent) {
            return sent.copies();
        } else if (fact instanceof SendingFact.Received received) {
            return received.copies();
        }
        return List.of();
    }

    /** The name of a thing as a subject: {@code copy/k-1}. */
    public static String name(Thing thing) {
        return thing.kind().code() + "/" + thing.id();
    }

    /** The thing of this name. */
    public static Thing thing(String name) {
        int slash = name.indexOf('/');
        Thing.Kind kind = slash < 0 ? null : KINDS.get(name.substring(0, slash));
        if (kind == null) {
            throw new IllegalArgumentException("\"" + name + "\" names no thing");
        }
        return new Thing(kind, name.substring(slash + 1));
    }
}
