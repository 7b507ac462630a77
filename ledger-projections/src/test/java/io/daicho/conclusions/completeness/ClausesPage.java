package io.daicho.conclusions.completeness;

import io.daicho.conclusions.clauseset.Clause;
import io.daicho.conclusions.clauseset.ClauseSet;
import io.daicho.conclusions.finding.Kind;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes {@code docs/reference/clauses.md}. */
final class ClausesPage {
    private static final Map<Clause.Survival, String> AT_THE_END = Map.of(
            Clause.Survival.SURVIVES, "survives (article 19)",
            Clause.Survival.ENDS, "ends",
            Clause.Survival.F1_DETAIL, "goes on, unless F1 is NONE",
            Clause.Survival.F1_OTHER, "ends, unless F1 is ALL",
            Clause.Survival.F2, "ends, unless F2 is LAST_WHILE_COPIES_LIVE");

    private final StringBuilder page = new StringBuilder();
    private final Catalogue catalogue = new Catalogue();
    private final ClauseSet clauses;
    private final List<Item> items;

    private ClausesPage(ClauseSet clauses, List<Item> items) {
        this.clauses = clauses;
        this.items = items;
    }

    static String text(ClauseSet clauses, List<Item> items, Map<String, List<NamedTest>> readings) {
        return new ClausesPage(clauses, items).write(readings);
    }

    private String write(Map<String, List<NamedTest>> readings) {
        page.append("""
                # The clauses

                What is concluded from each clause of the edition `%s`, what can be owed and breached under it, and what becomes of it \
                at 満了. Below that stands every numbered item of the text, with the tests that open it, meet it, breach it and carry \
                it past the end of the contract, read as sentences about it. A *prohibition* opens nothing and cannot be met; a \
                *manner* is how a deed is done, which itself is right or wrong; *no time* is open until met and never a breach; \
                what the *calendar* does, nobody can meet or breach. Besides what is listed, a duty with a due time is breached by \
                `NOT_DONE_IN_TIME` when that has passed.

                The [clause set](../../ledger-projections/src/main/resources/io/daicho/clausesets/%1$s.json) has the words; \
                [0008](../decisions/0008-settled-readings.md) has the readings. This page is written by a test (`-Dupdate`) from \
                the list of items that is kept by hand beside it: do not edit it.
                """.formatted(clauses.edition()));
        clauses.clauses().forEach(this::clause);
        page.append("\n## What leads in, or is a heading\n\n");
        items.stream()
                .filter(item -> item.clause().equals("-"))
                .forEach(item -> page.append("- **")
                        .append(item.number())
                        .append("** ")
                        .append(item.words())
                        .append("… ")
                        .append(item.none())
                        .append("\n"));
        page.append("\n## The readings that may be switched\n\n| reading | tested: it… |\n|---|---|\n");
        readings.forEach((reading, tests) -> page.append("| ")
                .append(reading)
                .append(" | ")
                .append(sentences(tests))
                .append(" |\n"));
        return page.toString();
    }

    private void clause(Clause clause) {
        page.append("\n## ").append(clause.number()).append(" ").append(clause.ja());
        page.append(" · ").append(clause.en()).append("\n\n");
        page.append("> ")
                .append(clause.words())
                .append("\n\n")
                .append(clause.wordsEn())
                .append("\n\n");
        if (clause.rules().isEmpty()) {
            page.append("**No rule.** ").append(clause.noDuty()).append("\n\n");
        }
        page.append("At 満了 it ").append(AT_THE_END.get(clause.survival())).append(".\n");
        kinds("Owed", clause, Kind.Group.OBLIGATION);
        kinds("Breached", clause, Kind.Group.BREACH);
        items.stream().filter(item -> item.clause().equals(clause.number())).forEach(this::item);
    }

    private void kinds(String title, Clause clause, Kind.Group group) {
        List<Catalogue.Entry> entries = catalogue.of(clause.number(), group);
        if (!entries.isEmpty()) {
            page.append("\n").append(title).append(":\n\n");
            entries.forEach(entry -> page.append("- `")
                    .append(entry.kind())
                    .append("`: ")
                    .append(entry.meaning())
                    .append("\n"));
        }
    }

    private void item(Item item) {
        page.append("\n**")
                .append(item.number())
                .append("** ")
                .append(item.words())
                .append("…");
        if (!item.none().isBlank()) {
            page.append(" ").append(item.none());
        }
        page.append("\n");
        if (item.wordIn(Column.PAST_END).isEmpty()) {
            page.append("\n");
            for (Column column : Column.values()) {
                String word = item.wordIn(column);
                page.append("- ").append(column.title()).append(": ");
                page.append(word.isEmpty() ? sentences(item.tests(column)) : "*" + word + "*");
                page.append("\n");
            }
        }
    }

    private static String sentences(List<NamedTest> tests) {
        return tests.stream().map(NamedTest::sentence).collect(Collectors.joining("; "));
    }
}
