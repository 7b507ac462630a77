package io.daicho.service.words;

import static org.assertj.core.api.Assertions.assertThat;

import io.daicho.conclusions.finding.Basis;
import io.daicho.conclusions.finding.Kind;
import io.daicho.conclusions.finding.Status;
import io.daicho.conclusions.finding.Subject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever can be concluded has a word in both languages, so that no table and no page fails on it. */
class WordsTest {
    private static final Words ENGLISH = Words.of(Locale.ENGLISH);
    private static final Words JAPANESE = Words.of(Locale.JAPANESE);

    @ParameterizedTest
    @EnumSource
    void sayEveryKind(Kind kind) {
        assertThat(JAPANESE.of(kind)).isNotBlank().isNotEqualTo(ENGLISH.of(kind));
    }

    @ParameterizedTest
    @EnumSource
    void sayEverySubject(Subject.Type type) {
        Subject subject = new Subject(type, "x-1");
        assertThat(JAPANESE.of(subject)).endsWith(" x-1").isNotEqualTo(ENGLISH.of(subject));
    }

    @ParameterizedTest
    @EnumSource
    void sayEveryStatus(Status status) {
        assertThat(JAPANESE.of(status)).isNotBlank().isNotEqualTo(ENGLISH.of(status));
    }

    @ParameterizedTest
    @EnumSource
    void sayEveryBasis(Basis basis) {
        assertThat(JAPANESE.of(basis)).isNotBlank().isNotEqualTo(ENGLISH.of(basis));
    }

    /** The later of two would win without a word. */
    @ParameterizedTest
    @MethodSource
    void noKeyStandsTwice(Path file) throws IOException {
        Map<String, Long> keys = Files.readAllLines(file).stream()
                .filter(line -> !line.startsWith("#") && line.contains("="))
                .map(line -> line.substring(0, line.indexOf('=')))
                .collect(Collectors.groupingBy(key -> key, TreeMap::new, Collectors.counting()));

        assertThat(keys)
                .isNotEmpty()
                .allSatisfy((key, count) -> assertThat(count).as(key).isOne());
    }

    static Stream<Path> noKeyStandsTwice() throws IOException {
        List<Path> found = new ArrayList<>();
        for (String module : List.of("ledger-api", "ledger-service")) {
            try (Stream<Path> files = Files.walk(Path.of("..", module, "src", "main", "resources"))) {
                files.filter(file -> file.toString().endsWith(".properties")).forEach(found::add);
            }
        }
        return found.stream();
    }
}
