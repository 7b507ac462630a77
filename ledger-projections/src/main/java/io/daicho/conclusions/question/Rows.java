package io.daicho.conclusions.question;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rows of an answer: texts, instants, numbers, yes or no, lists of texts; nothing where nothing is on record. */
public final class Rows {
    private final List<List<@Nullable Object>> rows = new ArrayList<>();

    /** Adds a row, one value a column. */
    public void add(@Nullable Object... values) {
        rows.add(Collections.unmodifiableList(Arrays.asList(values.clone())));
    }

    /** The rows so far. */
    public List<List<@Nullable Object>> all() {
        return List.copyOf(rows);
    }

    /** The rows in the order of their first columns, where these are texts, instants or numbers. */
    public List<List<@Nullable Object>> sortedBy(int... columns) {
        List<List<@Nullable Object>> sorted = new ArrayList<>(rows);
        sorted.sort((one, other) -> {
            for (int column : columns) {
                int order = compare(one.get(column), other.get(column));
                if (order != 0) {
                    return order;
                }
            }
            return 0;
        });
        return sorted;
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static int compare(@Nullable Object one, @Nullable Object other) {
        if (one == null || other == null) {
            return Boolean.compare(one != null, other != null);
        }
        return one instanceof Comparable comparable && one.getClass() == other.getClass()
                ? comparable.compareTo(other)
                : one.toString().compareTo(other.toString());
    }
}
