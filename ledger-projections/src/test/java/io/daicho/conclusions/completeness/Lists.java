package io.daicho.conclusions.completeness;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** The two lists made by hand: the items of the text, and the readings that may be switched. */
final class Lists {
    private Lists() {}

    /** Every item, in the order of the text. */
    static List<Item> items() {
        return Arrays.stream(read("items.txt").split("\n\n+")).map(Item::of).toList();
    }

    /** The tests that read so, by reading and value. */
    static Map<String, List<NamedTest>> readings() {
        Map<String, List<NamedTest>> readings = new LinkedHashMap<>();
        for (String line : read("readings.txt").lines().toList()) {
            String[] pair = line.split(": ", 2);
            readings.put(
                    pair[0],
                    Arrays.stream(pair[1].split(", ")).map(NamedTest::of).toList());
        }
        return readings;
    }

    private static String read(String name) {
        try (InputStream file = Lists.class.getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(file, name).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .collect(Collectors.joining("\n"))
                    .strip();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
