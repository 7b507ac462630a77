package io.daicho.conclusions.completeness;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A numbered item of the text, as the list has it.
 *
 * @param number as the text numbers it
 * @param words its first words
 * @param clause the clause of the edition that stands for it; {@code -}: none of its own
 * @param rules the rules that conclude it
 * @param none why there is none
 * @param columns its columns: tests, or a word instead
 */
record Item(
        String number,
        String words,
        String clause,
        List<String> rules,
        String none,
        Map<Column, List<String>> columns) {
    /** Reads one item: a line with its number and first words, and below it a line for each thing said. */
    static Item of(String block) {
        List<String> lines = block.strip().lines().toList();
        String[] head = lines.get(0).split(" \\| ", 2);
        Map<String, String> said = new HashMap<>();
        for (String line : lines.subList(1, lines.size())) {
            String[] pair = line.split(": *", 2);
            if (said.put(pair[0], pair[1]) != null) {
                throw new IllegalArgumentException(head[0] + " says twice: " + pair[0]);
            }
        }
        Map<Column, List<String>> columns = new EnumMap<>(Column.class);
        for (Column column : Column.values()) {
            columns.put(column, parts(said.remove(column.title())));
        }
        Item item = new Item(
                head[0],
                head.length == 2 ? head[1] : "",
                said.getOrDefault("clause", ""),
                parts(said.get("rule")),
                said.getOrDefault("none", ""),
                columns);
        said.keySet().removeAll(List.of("clause", "rule", "none"));
        if (!said.isEmpty()) {
            throw new IllegalArgumentException(head[0] + " says what no item says: " + said.keySet());
        }
        return item;
    }

    private static List<String> parts(@Nullable String text) {
        return text == null || text.isBlank()
                ? List.of()
                : Arrays.stream(text.split(",")).map(String::strip).toList();
    }

    /** What stands in a column. */
    List<String> in(Column column) {
        return columns.getOrDefault(column, List.of());
    }

    /** The word that stands in a column instead of tests; empty: there are tests, or nothing. */
    String wordIn(Column column) {
        List<String> said = in(column);
        return said.size() == 1 && !said.get(0).contains("#") ? said.get(0) : "";
    }

    /** The tests in a column. */
    List<NamedTest> tests(Column column) {
        return wordIn(column).isEmpty() ? in(column).stream().map(NamedTest::of).toList() : List.of();
    }

    @Override
    public String toString() {
        return number;
    }
}
