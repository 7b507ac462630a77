package io.daicho.api.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.daicho.api.Kept;
import io.daicho.api.fact.Refusal;
import io.daicho.api.fact.Refused;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** One file a fault, named {@code <code of the refusal>--<what is wrong>.jsonl}. */
class BadLinesTest {
    /** The refusals that need no more than the line itself and the contract's time zone. */
    private static final Set<Refusal> READING = Set.of(
            Refusal.NOT_JSON,
            Refusal.NOT_UTF8,
            Refusal.BYTE_ORDER_MARK,
            Refusal.LINE_CUT,
            Refusal.LINE_TOO_LONG,
            Refusal.UNKNOWN_TYPE,
            Refusal.UNKNOWN_FIELD,
            Refusal.MISSING_FIELD,
            Refusal.BAD_VALUE,
            Refusal.CONTRADICTS_ITSELF,
            Refusal.DUPLICATE_FIELD,
            Refusal.DETAIL_TOO_LARGE,
            Refusal.UNSEEN_CHARACTER,
            Refusal.CONTRACT_UNKNOWN,
            Refusal.CORRECTED_FACT_UNKNOWN,
            Refusal.WITHDRAWS_NOTHING);

    static Stream<Path> files() {
        return Kept.inTests("io/daicho/api/journal/bad").files().stream();
    }

    @ParameterizedTest
    @MethodSource("files")
    void isRefusedWithTheCodeInItsName(Path file) throws IOException {
        byte[] line = line(file);

        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> OnRecord.READER.read(line))
                .satisfies(refused -> assertThat(refused.refusal().code())
                        .as(refused.getMessage())
                        .isEqualTo(code(file)));
    }

    @ParameterizedTest
    @MethodSource("files")
    void isRefusedInJapaneseThroughout(Path file) throws IOException {
        byte[] line = line(file);

        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> OnRecord.READER.read(line))
                .satisfies(refused -> assertThat(refused.refusal()
                                .sentence(Locale.JAPANESE, refused.particulars().toArray())
                                .replaceAll("「[^」]*」", ""))
                        .doesNotContainPattern("[A-Za-z]{2,} [a-z]{2,} [a-z]{2,}"));
    }

    @Test
    void everyRefusalOfAReaderHasAFile() {
        assertThat(files().map(BadLinesTest::code).collect(Collectors.toSet()))
                .containsExactlyInAnyOrderElementsOf(
                        READING.stream().map(Refusal::code).toList());
    }

    static String code(Path file) {
        String name = file.getFileName().toString();
        return name.substring(0, name.indexOf("--"));
    }

    /** The line without its line end. */
    static byte[] line(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        return bytes.length > 0 && bytes[bytes.length - 1] == '\n' ? Arrays.copyOf(bytes, bytes.length - 1) : bytes;
    }
}
