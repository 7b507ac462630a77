package io.daicho.conclusions.completeness;

import io.daicho.conclusions.finding.Kind;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the catalogue of kinds says of each: for which clauses it stands, and what it means. */
final class Catalogue {
    private static final Path SOURCE =
            Path.of("src", "main", "java", "io", "daicho", "conclusions", "finding", "Kind.java");
    private static final Pattern ENTRY = Pattern.compile("/\\*\\* ([^*]*?): ([^*]*?)\\. \\*/\\s+([A-Z_0-9]+)\\(");

    /**
     * A kind.
     *
     * @param kind which
     * @param clauses the numbers of its clauses
     * @param meaning what it means
     */
    record Entry(Kind kind, List<String> clauses, String meaning) {}

    private final List<Entry> entries = new ArrayList<>();

    Catalogue() {
        Matcher entry = ENTRY.matcher(source());
        while (entry.find()) {
            List<String> clauses = Arrays.stream(entry.group(1).split(","))
                    .map(Catalogue::number)
                    .toList();
            entries.add(new Entry(Kind.valueOf(entry.group(3)), clauses, entry.group(2)));
        }
    }

    /** The kinds of a group that stand for a clause. */
    List<Entry> of(String clause, Kind.Group group) {
        return entries.stream()
                .filter(entry -> entry.kind().group() == group)
                .filter(entry -> entry.clauses().contains(clause))
                .toList();
    }

    /** {@code A8(2) ア}, {@code form 3} and {@code note 1} as the clause set numbers them. */
    private static String number(String text) {
        String number = text.strip();
        if (number.startsWith("form")) {
            return "form";
        }
        return number.startsWith("note") ? number.replace(' ', '-') : number.split(" ", 2)[0];
    }

    private static String source() {
        try {
            return Files.readString(SOURCE);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
