package io.daicho.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.daicho.api.Kept;
import io.daicho.proof.checkpoint.KeptCheckpoint;
import io.daicho.proof.checkpoint.SignedCheckpoint;
import io.daicho.proof.merkle.Hash;
import io.daicho.proof.note.Note;
import io.daicho.proof.note.VerifierKey;
import io.daicho.proof.receipt.EntryProof;
import io.daicho.proof.testing.ExampleLog;
import io.daicho.proof.tile.BundlePath;
import io.daicho.proof.tile.EntryBundle;
import io.daicho.proof.tile.Tile;
import io.daicho.proof.tile.TilePath;
import io.daicho.proof.witness.AddCheckpoint;
import io.daicho.proof.witness.Cosignatures;
import io.daicho.proof.witness.LatestSize;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * One file a fault, named {@code <what it should be>--<what is wrong>}, and one sentence each, in {@code bad-input.txt}. All
 * are of the small log whose good files are in the folder golden.
 */
class BadInputTest {
    private static final Kept HERE = Kept.inTests("io/daicho/proof");

    /** What should be done with a file of each name: what cannot be read is refused there, what proves nothing after. */
    private static final Map<String, Reading> READINGS = Map.ofEntries(
            Map.entry("note", Note::read),
            Map.entry("key", bytes -> VerifierKey.read(text(bytes))),
            Map.entry("checkpoint", SignedCheckpoint::read),
            Map.entry("kept", KeptCheckpoint::read),
            Map.entry("unsigned", bytes -> SignedCheckpoint.read(bytes).verify(ExampleLog.ORIGIN, ExampleLog.KEYS)),
            Map.entry("tile-path", bytes -> TilePath.read(text(bytes))),
            Map.entry("bundle-path", bytes -> BundlePath.read(text(bytes))),
            Map.entry("tile", bytes -> Tile.read(new TilePath(0, 0, 2), bytes)),
            Map.entry("bundle", bytes -> EntryBundle.read(new BundlePath(0, 2), bytes)),
            Map.entry("proof", EntryProof::read),
            Map.entry(
                    "unproved",
                    bytes -> EntryProof.read(bytes).verify(ExampleLog.entry(3), ExampleLog.ORIGIN, ExampleLog.KEYS)),
            Map.entry("add-checkpoint", AddCheckpoint::read),
            Map.entry("fork", bytes -> AddCheckpoint.read(bytes).verifyContinues(rootOf(3))),
            Map.entry("cosignatures", Cosignatures::read),
            Map.entry("latest-size", LatestSize::read));

    static Stream<Path> files() {
        return Kept.inTests("io/daicho/proof/bad").files().stream();
    }

    @ParameterizedTest
    @MethodSource("files")
    void isRefusedInOneSentence(Path file) throws IOException {
        assertThat(sentence(file)).isNotBlank().doesNotContain("\n").hasSizeLessThan(400);
    }

    @Test
    void everySentenceIsTheOneThatIsKept() throws IOException {
        StringBuilder sentences = new StringBuilder();
        for (Path file : files().toList()) {
            sentences.append(file.getFileName()).append('\n');
            sentences.append("    ").append(sentence(file)).append('\n');
        }

        HERE.says("bad-input.txt", sentences.toString());
    }

    @Test
    void everyKindOfInputHasFaults() {
        Map<String, Long> faults =
                files().collect(Collectors.groupingBy(BadInputTest::kind, TreeMap::new, Collectors.counting()));

        assertThat(faults.keySet()).containsExactlyInAnyOrderElementsOf(READINGS.keySet());
    }

    private static String sentence(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        Reading reading = Objects.requireNonNull(READINGS.get(kind(file)));
        ThrowingCallable attempt = () -> reading.of(bytes);
        Throwable refused = catchThrowable(attempt);
        assertThat(refused).as("%s", file).isInstanceOfAny(Malformed.class, ProofFailed.class);
        return Objects.requireNonNull(refused.getMessage());
    }

    private static String kind(Path file) {
        String name = file.getFileName().toString();
        return name.substring(0, name.indexOf("--"));
    }

    private static Hash rootOf(int size) {
        return ExampleLog.signed(size).checkpoint().root();
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    /** What is done with the bytes of a file. */
    private interface Reading {
        void of(byte[] bytes) throws Malformed, ProofFailed;
    }
}
