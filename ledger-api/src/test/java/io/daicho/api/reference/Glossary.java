package io.daicho.api.reference;

import io.daicho.api.Kept;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The tables of {@code docs/reference/glossary.md}, which is written by hand. */
final class Glossary {
    private final String text =
            Kept.text(Kept.inProject("docs/reference").folder().resolve("glossary.md"));

    /** A row. */
    record Term(String japanese, String english, String code, String meaning) {}

    /** The rows of the table under this heading, by what they are called in code. */
    Map<String, Term> terms(String heading) {
        int start = text.indexOf("\n## " + heading + "\n");
        if (start < 0) {
            throw new AssertionError("the glossary has no section " + heading);
        }
        int end = text.indexOf("\n## ", start + 1);
        Map<String, Term> terms = new LinkedHashMap<>();
        for (String line : text.substring(start, end < 0 ? text.length() : end).split("\n", -1)) {
            List<String> cells =
                    List.of(line.split("\\|", -1)).stream().map(String::strip).toList();
            if (cells.size() == 6
                    && !cells.get(1).startsWith("-")
                    && !cells.get(1).equals("日本語")) {
                String code = cells.get(3).replace("`", "");
                Term term = new Term(cells.get(1), cells.get(2), code, cells.get(4));
                if (terms.put(code.isEmpty() ? cells.get(2) : code, term) != null) {
                    throw new AssertionError("the glossary has " + code + " twice");
                }
            }
        }
        return terms;
    }
}
