package io.daicho.readmodel;

import io.daicho.api.id.ContractId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.BiConsumer;

/** Asks a database about many values in statements of bounded length. */
public final class Chunks {
    private static final int MOST = 500;

    private Chunks() {}

    /**
     * Gives the values by some hundreds.
     *
     * @param values the values
     * @param each takes the place holders for an {@code IN (…)}, and the values for them
     */
    public static void of(Iterable<String> values, BiConsumer<String, List<String>> each) {
        List<String> some = new ArrayList<>();
        for (String value : values) {
            some.add(value);
            if (some.size() == MOST) {
                each.accept(places(MOST), List.copyOf(some));
                some.clear();
            }
        }
        if (!some.isEmpty()) {
            each.accept(places(some.size()), List.copyOf(some));
        }
    }

    private static String places(int many) {
        return String.join(", ", Collections.nCopies(many, "?"));
    }

    /** The arguments of a statement about a contract and some values. */
    public static Object[] arguments(ContractId contract, List<String> values) {
        List<Object> arguments = new ArrayList<>();
        arguments.add(contract.value());
        arguments.addAll(values);
        return arguments.toArray();
    }
}
