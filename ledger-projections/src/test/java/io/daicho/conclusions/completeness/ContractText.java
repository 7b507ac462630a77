package io.daicho.conclusions.completeness;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The text of the special provisions, cut at the markers of its numbered items.
 *
 * @param items what each item says, without white space, by its number and in the order of the text
 */
record ContractText(Map<String, String> items) {
    /** Beside the project; a copy of the project by itself has none. */
    static final Path FILE = Path.of("..", "..", "shared", "domain", "special-provisions.ja.txt");

    private static final Pattern ARTICLE = Pattern.compile("^第\\s*([0-9０-９]+)\\s+(.*)");
    private static final Pattern NUMBER = Pattern.compile("^([１-９])\\s+(.*)");
    private static final Pattern BRACKETED = Pattern.compile("^\\s*\\(([0-9])\\)\\s*(.*)");
    private static final Pattern KANA = Pattern.compile("^\\s*([ア-ン])\\s+(.*)");
    private static final Pattern REMARK = Pattern.compile("^\\s*(※)\\s*(.*)");

    /** The text, if it lies beside the project. */
    static Optional<ContractText> beside() {
        try {
            return Files.exists(FILE) ? Optional.of(of(Files.readAllLines(FILE))) : Optional.empty();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Cuts these lines. */
    static ContractText of(List<String> lines) {
        Cutter cutter = new Cutter();
        lines.forEach(cutter::take);
        return new ContractText(cutter.items);
    }

    /** Whether an item begins with these words, wherever its lines break. */
    boolean begins(String number, String words) {
        return items.getOrDefault(number, "").startsWith(squeezed(words));
    }

    private static String squeezed(String text) {
        return text.replaceAll("\\s", "");
    }

    /** The parts of the text, with the line that begins each and what the numbers of its items begin with. */
    private enum Part {
        ARTICLES("別記", "第"),
        ANNEX("別紙", "別紙"),
        FORM("別記様式", "別記様式"),
        NOTES("【注記事項】", "注記");

        private final String line;
        private final String prefix;

        Part(String line, String prefix) {
            this.line = line;
            this.prefix = prefix;
        }
    }

    private static final class Cutter {
        private final Map<String, String> items = new LinkedHashMap<>();
        private Part part = Part.ARTICLES;
        private String first = "";
        private String second = "";
        private String current = "";

        void take(String line) {
            for (Part next : Part.values()) {
                if (line.strip().equals(next.line)) {
                    part = next;
                    current = "";
                    return;
                }
            }
            if (!begins(line) && !current.isEmpty()) {
                items.merge(current, squeezed(line), String::concat);
            }
        }

        private boolean begins(String line) {
            return switch (part) {
                case ARTICLES -> first(ARTICLE, line) || at(NUMBER, line, number -> first + "-" + number);
                case ANNEX -> first(NUMBER, line) || second(line) || at(KANA, line, kana -> second + kana);
                case FORM ->
                    first(NUMBER, line) || at(KANA, line, kana -> first + kana) || at(REMARK, line, this::remark);
                case NOTES -> first(NUMBER, line);
            };
        }

        private boolean first(Pattern marker, String line) {
            return at(marker, line, number -> {
                first = part.prefix + number;
                second = first;
                return first;
            });
        }

        private boolean second(String line) {
            return at(BRACKETED, line, number -> {
                second = first + "(" + number + ")";
                return second;
            });
        }

        /** An item may have several remarks. */
        private String remark(String mark) {
            int earlier = 1;
            String number = first + mark;
            while (items.containsKey(number)) {
                earlier++;
                number = first + mark + earlier;
            }
            return number;
        }

        private boolean at(Pattern marker, String line, UnaryOperator<String> number) {
            Matcher found = marker.matcher(line);
            if (!found.matches()) {
                return false;
            }
            current = number.apply(Normalizer.normalize(found.group(1), Normalizer.Form.NFKC));
            if (items.put(current, squeezed(found.group(2))) != null) {
                throw new IllegalArgumentException("the text numbers two items " + current);
            }
            return true;
        }
    }
}
