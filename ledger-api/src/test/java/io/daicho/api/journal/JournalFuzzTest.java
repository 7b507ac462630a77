package io.daicho.api.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.daicho.api.fact.Refusal;
import io.daicho.api.fact.Refused;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever bytes come in, a fact comes out or a refusal that people can read. */
class JournalFuzzTest {
    private static final int LONGEST_SENTENCE = 500;

    private static final List<byte[]> GOOD = FactCatalogue.types().stream()
            .map(type -> Samples.line(type).getBytes(StandardCharsets.UTF_8))
            .toList();

    private static final List<String> PIECES = List.of(
            "\"",
            "\\",
            "{",
            "}",
            "[",
            "]",
            ",",
            ":",
            "null",
            "true",
            "-1e999",
            "\\u0000",
            "\\ud800",
            "\u0000",
            "\u001b[2J",
            "\u202E",
            "\u0085",
            "\uFEFF",
            "　",
            "👩‍💻",
            "2026-02-30",
            "9999-12-31",
            "+10000-01-01",
            "\"type\":",
            "\"copy\":{}",
            "\"whatever\u0007\":1",
            "T24:00",
            "[Asia/Tokyo]",
            "[Asia/Nowhere]");

    @Test
    void aLineThatWasDamagedIsReadOrRefused() {
        damage(new Random(20260511), 6_000);
    }

    @Test
    @Tag("long")
    void aLineThatWasDamagedIsReadOrRefusedInTheLongRun() {
        damage(new Random(20260512), 300_000);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{\"type\":", "{\"type\":[", "{\"remark\":", "[{\"a\":"})
    void deepNestingIsRefused(String opening) {
        String deep = opening.repeat(JournalLine.MOST_BYTES / opening.length());

        outcome(deep.getBytes(StandardCharsets.UTF_8));
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> OnRecord.read(deep));
        String good = Samples.line(io.daicho.api.custody.CustodyFact.Lost.class);
        for (String field : List.of("type", "contract", "remark", "evidence", "recordedAt", "copy")) {
            String nested = "[".repeat(400) + "]".repeat(400);
            outcome(good.replaceFirst("\"" + field + "\":(\"[^\"]*\"|\\[.*?\\])", "\"" + field + "\":" + nested)
                    .getBytes(StandardCharsets.UTF_8));
        }
    }

    @Test
    void aLineThatWasCutAnywhereIsSaidToBeCut() {
        for (byte[] line : GOOD) {
            for (int length = 1; length < line.length; length++) {
                byte[] cut = Arrays.copyOf(line, length);
                assertThatExceptionOfType(Refused.class)
                        .isThrownBy(() -> OnRecord.READER.read(cut))
                        .satisfies(refused -> assertThat(refused.refusal())
                                .as(new String(cut, StandardCharsets.UTF_8))
                                .isEqualTo(Refusal.LINE_CUT));
            }
        }
    }

    private static void damage(Random random, int times) {
        for (int i = 0; i < times; i++) {
            byte[] line = GOOD.get(random.nextInt(GOOD.size()));
            for (int damages = 1 + random.nextInt(3); damages > 0; damages--) {
                line = damaged(line, random);
            }
            outcome(line);
        }
    }

    /** Reads it; anything but a line or a readable refusal fails the test. */
    private static void outcome(byte[] line) {
        try {
            assertThat(OnRecord.READER.read(line)).isNotNull();
        } catch (Refused refused) {
            String sentence = String.valueOf(refused.getMessage());
            assertThat(sentence.length()).as(sentence).isLessThanOrEqualTo(LONGEST_SENTENCE);
            assertThat(sentence.codePoints().filter(JournalFuzzTest::isUnshowable))
                    .as(sentence)
                    .isEmpty();
        } catch (RuntimeException | StackOverflowError unexpected) {
            throw new AssertionError(new String(line, StandardCharsets.UTF_8), unexpected);
        }
    }

    private static boolean isUnshowable(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> true;
            default -> false;
        };
    }

    private static byte[] damaged(byte[] line, Random random) {
        int at = random.nextInt(line.length + 1);
        int to = Math.min(line.length, at + random.nextInt(20));
        byte[] other = GOOD.get(random.nextInt(GOOD.size()));
        int from = random.nextInt(other.length);
        return switch (random.nextInt(6)) {
            case 0 -> flipped(line, random);
            case 1 -> Arrays.copyOf(line, at);
            case 2 -> joined(line, at, PIECES.get(random.nextInt(PIECES.size())).getBytes(StandardCharsets.UTF_8), at);
            case 3 -> joined(line, at, PIECES.get(random.nextInt(PIECES.size())).getBytes(StandardCharsets.UTF_8), to);
            case 4 -> joined(line, at, Arrays.copyOfRange(other, from, other.length), line.length);
            default -> joined(line, at, new byte[] {(byte) random.nextInt(256)}, at);
        };
    }

    private static byte[] flipped(byte[] line, Random random) {
        byte[] flipped = line.clone();
        if (flipped.length > 0) {
            flipped[random.nextInt(flipped.length)] ^= (byte) (1 << random.nextInt(8));
        }
        return flipped;
    }

    private static byte[] joined(byte[] line, int end, byte[] piece, int again) {
        ByteArrayOutputStream joined = new ByteArrayOutputStream();
        joined.write(line, 0, end);
        joined.writeBytes(piece);
        joined.write(line, again, line.length - again);
        return joined.toByteArray();
    }
}
