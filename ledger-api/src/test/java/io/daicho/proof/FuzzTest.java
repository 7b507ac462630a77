package io.daicho.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import io.daicho.proof.checkpoint.SignedCheckpoint;
import io.daicho.proof.note.Note;
import io.daicho.proof.note.VerifierKey;
import io.daicho.proof.receipt.EntryProof;
import io.daicho.proof.testing.ExampleLog;
import io.daicho.proof.text.Bytes;
import io.daicho.proof.text.Text;
import io.daicho.proof.tile.BundlePath;
import io.daicho.proof.tile.EntryBundle;
import io.daicho.proof.tile.Tile;
import io.daicho.proof.tile.TilePath;
import io.daicho.proof.witness.AddCheckpoint;
import io.daicho.proof.witness.Cosignatures;
import io.daicho.proof.witness.LatestSize;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever bytes come in: they are refused in one sentence, or they are written again byte for byte. */
class FuzzTest {
    private static final int ROUNDS = 5_000;
    private static final int ROUNDS_OF_VERIFYING = 1_500;

    /** What the formats are made of, so that chance comes near to them. */
    private static final List<String> PIECES = List.of(
            "\n",
            "\n\n",
            "— ",
            " ",
            "+",
            "/",
            "=",
            "0",
            "7",
            "256",
            "old ",
            "index ",
            "extra ",
            "c2sp.org/tlog-proof@v1\n",
            "tile/",
            "entries/",
            "x001/",
            "000",
            ".p/",
            "AAAA",
            "\r",
            "\u00a0",
            "台帳",
            "\u0000",
            "-1",
            "18446744073709551615");

    static Stream<Format> formats() {
        return Stream.of(
                new Format(
                        "note",
                        ExampleLog.cosigned(7).bytes(),
                        bytes -> bytes(Note.read(bytes).content())),
                new Format(
                        "checkpoint",
                        ExampleLog.cosigned(7).bytes(),
                        bytes -> SignedCheckpoint.read(bytes).bytes()),
                new Format(
                        "key",
                        bytes(ExampleLog.LOG.key().toString()),
                        bytes -> bytes(VerifierKey.read(utf8(bytes)).toString())),
                new Format(
                        "tile path",
                        bytes("tile/0/x001/067.p/12"),
                        bytes -> bytes(TilePath.read(utf8(bytes)).path())),
                new Format(
                        "bundle path",
                        bytes("tile/entries/x001/067.p/12"),
                        bytes -> bytes(BundlePath.read(utf8(bytes)).path())),
                new Format(
                        "tile",
                        ExampleLog.tile(3).bytes(),
                        bytes -> Tile.read(new TilePath(0, 0, 3), bytes).bytes()),
                new Format(
                        "bundle",
                        ExampleLog.bundle(3).bytes(),
                        bytes -> EntryBundle.read(new BundlePath(0, 3), bytes).bytes()),
                new Format(
                        "proof",
                        ExampleLog.proof(3).bytes(),
                        bytes -> EntryProof.read(bytes).bytes()),
                new Format(
                        "request",
                        ExampleLog.request(3).bytes(),
                        bytes -> AddCheckpoint.read(bytes).bytes()),
                new Format(
                        "cosignatures",
                        cosignatures(),
                        bytes -> Cosignatures.read(bytes).bytes()),
                new Format(
                        "latest size",
                        new LatestSize(7).bytes(),
                        bytes -> LatestSize.read(bytes).bytes()));
    }

    @ParameterizedTest
    @MethodSource("formats")
    void bytesByChanceAreRefusedOrKept(Format format) {
        Random random = new Random(1);
        for (int i = 0; i < ROUNDS; i++) {
            byte[] bytes = new byte[random.nextInt(120)];
            random.nextBytes(bytes);
            isRefusedOrKept(format, bytes);
        }
    }

    @ParameterizedTest
    @MethodSource("formats")
    void piecesOfTheFormatsByChanceAreRefusedOrKept(Format format) {
        Random random = new Random(2);
        for (int i = 0; i < ROUNDS; i++) {
            StringBuilder text = new StringBuilder();
            for (int left = random.nextInt(12); left > 0; left--) {
                text.append(PIECES.get(random.nextInt(PIECES.size())));
            }
            isRefusedOrKept(format, bytes(text.toString()));
        }
    }

    @ParameterizedTest
    @MethodSource("formats")
    void goodInputThatWasChangedIsRefusedOrKept(Format format) {
        Random random = new Random(3);
        byte[] good = format.good.toArray();
        isRefusedOrKept(format, good);
        for (int i = 0; i < ROUNDS; i++) {
            isRefusedOrKept(format, changed(good, random));
        }
    }

    @Test
    void noChangeMakesTheLogSaySomethingElse() {
        Random random = new Random(4);
        byte[] good = ExampleLog.cosigned(7).bytes();
        int verified = 0;
        for (int i = 0; i < ROUNDS_OF_VERIFYING; i++) {
            byte[] changed = changed(good, random);
            try {
                SignedCheckpoint read = SignedCheckpoint.read(changed);
                read.verify(ExampleLog.ORIGIN, ExampleLog.KEYS);
                verified++;
                assertThat(read.checkpoint()).isEqualTo(ExampleLog.signed(7).checkpoint());
            } catch (Malformed | ProofFailed refused) {
                assertThat(refused.getMessage()).isNotBlank();
            }
        }
        assertThat(verified).as("only the witness's line was changed").isBetween(1, ROUNDS_OF_VERIFYING / 2);
    }

    @Test
    void noChangeMakesAProofProveSomethingElse() {
        Random random = new Random(5);
        EntryProof proof = ExampleLog.proof(3);
        for (int i = 0; i < ROUNDS_OF_VERIFYING; i++) {
            byte[] changed = changed(proof.bytes(), random);
            try {
                EntryProof read = EntryProof.read(changed);
                read.verify(ExampleLog.entry(3), ExampleLog.ORIGIN, ExampleLog.KEYS);
                assertThat(read.index()).isEqualTo(3);
                assertThat(read.hashes()).isEqualTo(proof.hashes());
                assertThat(read.checkpoint().checkpoint())
                        .isEqualTo(proof.checkpoint().checkpoint());
            } catch (Malformed | ProofFailed refused) {
                assertThat(refused.getMessage()).isNotBlank();
            }
        }
    }

    private static void isRefusedOrKept(Format format, byte[] bytes) {
        try {
            byte[] again = format.again.of(bytes);
            if (!Arrays.equals(again, bytes)) {
                fail("%s is written again as %s", text(bytes), text(again));
            }
        } catch (Malformed refused) {
            assertThat(refused.getMessage()).isNotBlank().doesNotContain("\n");
        } catch (RuntimeException crash) {
            fail("%s: %s".formatted(crash, text(bytes)), crash);
        }
    }

    /** With a bit flipped, a part cut out, a part twice, or something of the formats put in. */
    private static byte[] changed(byte[] good, Random random) {
        int at = random.nextInt(good.length);
        int to = at + random.nextInt(Math.min(40, good.length - at) + 1);
        return switch (random.nextInt(4)) {
            case 0 -> {
                byte[] flipped = good.clone();
                flipped[at] ^= (byte) (1 << random.nextInt(8));
                yield flipped;
            }
            case 1 -> joined(Arrays.copyOf(good, at), Arrays.copyOfRange(good, to, good.length));
            case 2 -> joined(Arrays.copyOf(good, to), Arrays.copyOfRange(good, at, good.length));
            default ->
                joined(
                        joined(Arrays.copyOf(good, at), bytes(PIECES.get(random.nextInt(PIECES.size())))),
                        Arrays.copyOfRange(good, at, good.length));
        };
    }

    private static byte[] joined(byte[] first, byte[] second) {
        byte[] all = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, all, first.length, second.length);
        return all;
    }

    private static byte[] cosignatures() {
        return new Cosignatures(List.of(ExampleLog.signed(7).cosignature(ExampleLog.WITNESS, ExampleLog.SEEN))).bytes();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String utf8(byte[] bytes) throws Malformed {
        return Text.of("text", bytes).content();
    }

    /** One character a byte where it is not UTF-8, so that nothing is taken for the same. */
    private static String text(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        return Arrays.equals(bytes(text), bytes) ? text : new String(bytes, StandardCharsets.ISO_8859_1);
    }

    private record Format(String name, Bytes good, Again again) {
        Format(String name, byte[] good, Again again) {
            this(name, Bytes.of(good), again);
        }

        @Override
        public String toString() {
            return name;
        }
    }

    /** Reads and writes again. */
    private interface Again {
        byte[] of(byte[] bytes) throws Malformed;
    }
}
