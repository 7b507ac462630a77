package io.daicho.conclusions.completeness;

import io.daicho.conclusions.clauseset.ClauseSet;
import java.util.ArrayList;
import java.util.List;

/** What is wrong with the list of items; empty: nothing. */
final class Complaints {
    private Complaints() {}

    /** About the list as a whole, held to the text. */
    static List<String> about(List<Item> items, ContractText text) {
        List<String> complaints = new ArrayList<>();
        List<String> numbers = items.stream().map(Item::number).toList();
        text.items().keySet().stream()
                .filter(number -> !numbers.contains(number))
                .forEach(number -> complaints.add("the list lacks " + number + " of the text"));
        for (Item item : items) {
            if (!text.items().containsKey(item.number())) {
                complaints.add("the text has no item " + item);
            } else if (item.words().isBlank() || !text.begins(item.number(), item.words())) {
                complaints.add(item + " does not begin with " + item.words() + " in the text");
            }
        }
        if (complaints.isEmpty() && !numbers.equals(List.copyOf(text.items().keySet()))) {
            complaints.add("the list has another order than the text, or an item twice");
        }
        return complaints;
    }

    /** About one item, held to the clause set and to the tests. */
    static List<String> about(Item item, ClauseSet clauses) {
        List<String> complaints = new ArrayList<>();
        boolean hasClause = clauses.has(item.clause());
        if (!hasClause && !item.clause().equals("-")) {
            complaints.add(item + " stands under the clause '" + item.clause() + "', which there is not");
        }
        if (item.rules().isEmpty() == item.none().isBlank()) {
            complaints.add(item + " has neither a rule nor the reason why it has none, or both");
        }
        for (String rule : item.rules()) {
            if (!hasClause || !clauses.clause(item.clause()).rules().contains(rule)) {
                complaints.add(item + " is said to be concluded by " + rule + ", which is not bound to its clause");
            }
        }
        for (Column column : Column.values()) {
            complaints.addAll(about(item, column));
        }
        return complaints;
    }

    private static List<String> about(Item item, Column column) {
        String word = item.wordIn(column);
        if (item.in(column).isEmpty()) {
            return List.of(item + " does not say what " + column.title() + " it");
        }
        if (!word.isEmpty() && !column.takes(word)) {
            return List.of(item + " may not say '" + word + "' of what " + column.title() + " it");
        }
        if (!word.isEmpty() && Column.isOfTheWhole(word) && !isSaidThroughout(item, word)) {
            return List.of(item + " says '" + word + "' of what " + column.title()
                    + " it, which goes only for all columns, and without a rule");
        }
        return item.tests(column).stream()
                .filter(test -> !test.exists())
                .map(test -> item + " names a test that there is not: " + test)
                .toList();
    }

    private static boolean isSaidThroughout(Item item, String word) {
        return item.rules().isEmpty()
                && List.of(Column.values()).stream()
                        .allMatch(column -> item.wordIn(column).equals(word));
    }
}
