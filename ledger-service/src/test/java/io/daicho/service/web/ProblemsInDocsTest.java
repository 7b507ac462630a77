package io.daicho.service.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;

/** Every code that a problem can have stands in the reference, with its status. */
class ProblemsInDocsTest {
    private static final Path WEB = Path.of("src", "main", "java", "io", "daicho", "service", "web");
    private static final Pattern TOLD =
            Pattern.compile("problem\\(\\s*HttpStatus\\.(\\w+),\\s*(?:\"([a-z-]+)\"|BAD_PARAMETER)");

    @Test
    void everyCodeIsInTheTable() throws IOException {
        Map<String, String> codes = new TreeMap<>(Map.of("foreign-host", "403", "foreign-origin", "403"));
        TOLD.matcher(Files.readString(WEB.resolve("Problems.java")))
                .results()
                .forEach(told -> codes.put(
                        told.group(2) == null ? "bad-parameter" : told.group(2),
                        String.valueOf(HttpStatus.valueOf(told.group(1)).value())));
        List<String> table = Files.readAllLines(Path.of("..", "docs", "reference", "rest.md")).stream()
                .filter(line -> line.startsWith("| "))
                .toList();

        assertThat(codes).hasSizeGreaterThan(18);
        codes.forEach((code, status) -> assertThat(table)
                .as(code)
                .anyMatch(row -> row.startsWith("| " + status) && row.contains("`urn:daicho:problem:" + code + "`")));
    }
}
