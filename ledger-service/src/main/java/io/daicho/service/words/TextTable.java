package io.daicho.service.words;

import java.util.ArrayList;
import java.util.List;

/** A table for a terminal, in which a Japanese character is as wide as two others. */
public final class TextTable {
    private static final int MOST_OF_RULE = 60;

    private final List<String> head;
    private final List<List<String>> rows = new ArrayList<>();

    /** A table with these column heads. */
    public TextTable(List<String> head) {
        this.head = List.copyOf(head);
    }

    /** Adds a row, one text a column. */
    public void add(List<String> row) {
        rows.add(List.copyOf(row));
    }

    /** The table as lines. */
    public List<String> lines() {
        int[] widths = new int[head.size()];
        fit(widths, head);
        rows.forEach(row -> fit(widths, row));
        List<String> lines = new ArrayList<>();
        lines.add(line(widths, head));
        StringBuilder rule = new StringBuilder();
        for (int i = 0; i < widths.length; i++) {
            // Sentences in the last column may be long: a terminal breaks them, and should not have to break the rule.
            rule.append("─".repeat(i < widths.length - 1 ? widths[i] : Math.min(widths[i], MOST_OF_RULE)))
                    .append("  ");
        }
        lines.add(rule.toString().stripTrailing());
        rows.forEach(row -> lines.add(line(widths, row)));
        return lines;
    }

    private static void fit(int[] widths, List<String> row) {
        for (int i = 0; i < widths.length; i++) {
            widths[i] = Math.max(widths[i], width(row.get(i)));
        }
    }

    private static String line(int[] widths, List<String> row) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < widths.length; i++) {
            line.append(row.get(i)).append(" ".repeat(widths[i] - width(row.get(i)) + 2));
        }
        return line.toString().stripTrailing();
    }

    /** How many columns of a terminal a text takes (Unicode's East Asian wide characters take two). */
    static int width(String text) {
        return text.codePoints().map(c -> isWide(c) ? 2 : 1).sum();
    }

    private static boolean isWide(int c) {
        return (c >= 0x1100 && c <= 0x115F)
                || (c >= 0x2E80 && c <= 0xA4CF)
                || (c >= 0xAC00 && c <= 0xD7A3)
                || (c >= 0xF900 && c <= 0xFAFF)
                || (c >= 0xFE30 && c <= 0xFE6F)
                || (c >= 0xFF00 && c <= 0xFF60)
                || (c >= 0xFFE0 && c <= 0xFFE6)
                || (c >= 0x1F300 && c <= 0x1FAFF)
                || (c >= 0x20000 && c <= 0x3FFFD);
    }
}
