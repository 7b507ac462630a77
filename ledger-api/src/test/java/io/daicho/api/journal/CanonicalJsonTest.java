package io.daicho.api.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.daicho.api.Kept;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CanonicalJsonTest {
    /** Test data of RFC 8785's authors (cyberphone/json-canonicalization), beside the project and not part of it. */
    private static final Path VECTORS = Kept.inProject("../shared/vectors/jcs").folder();

    /** {@code values} and {@code arrays} hold numbers, which no fact has; they pass all the same. */
    @ParameterizedTest
    @ValueSource(strings = {"arrays", "french", "structures", "unicode", "values", "weird"})
    void agreesWithTheAuthorsOfTheRfc(String name) {
        assumeThat(VECTORS)
                .as("the test vectors of RFC 8785 are not at ../shared/vectors/jcs: not checked")
                .isDirectory();

        String canonical = CanonicalJson.of(Kept.text(VECTORS.resolve("input/" + name + ".json")));

        assertThat(canonical).isEqualTo(Kept.text(VECTORS.resolve("output/" + name + ".json")));
        assertThat(HexFormat.of().formatHex(canonical.getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(Kept.text(VECTORS.resolve("outhex/" + name + ".txt")).replaceAll("\\s", ""));
    }

    @Test
    void refusesWhatIsNestedSoDeeplyThatItsReaderWouldFall() {
        String deep = "[".repeat(200_000) + "]".repeat(200_000);
        assertThatExceptionOfType(UncheckedIOException.class)
                .isThrownBy(() -> CanonicalJson.of(deep))
                .withMessageContaining("nested too deeply");
        assertThat(CanonicalJson.isCanonical(deep)).isFalse();
    }

    @Test
    void sortsByTheUnitsOfUtf16AndLeavesTextsAsTheyAre() {
        assertThat(CanonicalJson.of("{\"\\uFB33\":\"3\",\"\\uD83D\\uDE00\":\"2\",\"a\":\"\\u30AB\\u309B/\\u001b\"}"))
                .isEqualTo("{\"a\":\"カ゛/\\u001b\",\"\uD83D\uDE00\":\"2\",\"\uFB33\":\"3\"}");
    }

    @Test
    void refusesWhatIsNotJson() {
        for (String text : List.of("", "{", "{\"a\":1}}", "{\"a\":1,\"a\":2}", "{\"a\":NaN}", "nonsense")) {
            assertThatExceptionOfType(UncheckedIOException.class).as(text).isThrownBy(() -> CanonicalJson.of(text));
        }
    }
}
