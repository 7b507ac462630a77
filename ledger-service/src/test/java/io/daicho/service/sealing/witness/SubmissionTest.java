package io.daicho.service.sealing.witness;

import static io.daicho.service.sealing.witness.LogsInFolder.CONTRACT;
import static io.daicho.service.sealing.witness.LogsInFolder.ORIGIN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.daicho.proof.checkpoint.SignedCheckpoint;
import io.daicho.proof.checkpoint.VerifiedCheckpoint;
import io.daicho.proof.note.Cosigner;
import io.daicho.proof.note.VerifierKeys;
import io.daicho.proof.witness.Cosignatures;
import io.daicho.service.sealing.keys.LogKey;
import io.daicho.service.testing.GrowingLog;
import io.daicho.service.witness.Trust;
import io.daicho.service.witness.WitnessDirectory;
import io.daicho.service.witness.WitnessServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The ledger asks a witness, over real HTTP: one that does its work, and those that do not. */
class SubmissionTest {
    private static final Instant NOW = Instant.parse("2026-04-01T09:00:00Z");

    @TempDir
    Path parent;

    private final LogKey key = LogKey.make();
    private LogsInFolder logs;
    private WitnessServer server;
    private WitnessAddress witness;

    @BeforeEach
    void start() throws Exception {
        logs = new LogsInFolder(parent.resolve("data"), key);
        WitnessDirectory directory = WitnessDirectory.open(parent.resolve("witness"), "witness.city.example.jp");
        directory.change(ORIGIN, Trust.key(key.verifier(ORIGIN)));
        server = WitnessServer.start(
                directory,
                new InetSocketAddress(InetAddress.getLoopbackAddress(), 0),
                Clock.fixed(NOW, ZoneOffset.UTC),
                told -> {});
        witness = new WitnessAddress(
                URI.create("http://127.0.0.1:" + server.address().getPort()),
                directory.cosigner().key());
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void putsTheCosignatureUnderThePublishedCheckpoint() throws Exception {
        logs.grow(7);

        assertThat(submit(0)).contains(new Submission.Outcome(7, Optional.of(NOW)));

        VerifiedCheckpoint verified = newest().verify(ORIGIN, VerifierKeys.of(key.verifier(ORIGIN), witness.key()));
        assertThat(verified.cosignatures())
                .singleElement()
                .satisfies(signature -> assertThat(signature.time()).contains(NOW));
    }

    @Test
    void asksForNothingBeforeAnythingIsPublished() throws Exception {
        assertThat(submit(0)).isEmpty();
    }

    @Test
    void goesOnFromTheSizeThatTheWitnessIsAt() throws Exception {
        logs.grow(7);
        submit(0);
        logs.grow(300);

        assertThat(submit(0)).as("having forgotten all").contains(new Submission.Outcome(300, Optional.of(NOW)));
        assertThat(submit(7)).as("knowing too little").contains(new Submission.Outcome(300, Optional.of(NOW)));
        assertThat(submit(300)).as("a heartbeat").contains(new Submission.Outcome(300, Optional.of(NOW)));
    }

    @Test
    void anOlderStateOfTheLedgerIsAFork() throws Exception {
        logs.grow(20);
        submit(0);
        LogsInFolder restored = new LogsInFolder(parent.resolve("restored"), key);
        restored.grow(7);

        assertThat(submit(restored, 0)).contains(new Submission.Outcome(20, Optional.empty()));

        assertThat(restored.stopped().getCount()).isZero();
        assertThat(restored.log().fork())
                .extracting(checkpoint -> checkpoint.checkpoint().size())
                .containsExactly(7L, 20L);
        assertThat(submit(restored, 0)).as("once is enough").isEmpty();
    }

    @Test
    void aForkOfWhichOnlyHalfWasKeptIsLookedAtAgain() throws Exception {
        SignedCheckpoint twenty = logs.grow(20);
        submit(0);
        LogsInFolder restored = new LogsInFolder(parent.resolve("restored"), key);
        SignedCheckpoint seven = restored.grow(7);
        Path fork = Files.createDirectories(parent.resolve("restored/log/c-1/fork"));
        Files.write(fork.resolve("1-own"), seven.bytes());

        submit(restored, 0);

        assertThat(restored.log().fork())
                .extracting(SignedCheckpoint::checkpoint)
                .containsExactly(seven.checkpoint(), twenty.checkpoint());
    }

    @Test
    void aLogThatCatchesUpWithItsStoreIsNoFork() throws Exception {
        logs.grow(20);
        submit(0);
        LogsInFolder restored = new LogsInFolder(parent.resolve("restored"), key);
        restored.grow(7);
        restored.store(20);

        assertThat(trouble(restored)).isEqualTo(new Trouble(Trouble.Kind.AHEAD, List.of("20", "20")));

        restored.grow(20);
        assertThat(submit(restored, 0)).contains(new Submission.Outcome(20, Optional.of(NOW)));
        assertThat(restored.log().fork()).isEmpty();
    }

    @Test
    void anotherHistoryIsAFork() throws Exception {
        logs.grow(20);
        submit(0);
        LogsInFolder other = new LogsInFolder(parent.resolve("other"), key);
        other.grow(5);
        SignedCheckpoint changed = other.grow(30, "changed ");

        assertThat(submit(other, 0)).contains(new Submission.Outcome(20, Optional.empty()));

        assertThat(other.log().fork()).hasSize(2).first().isEqualTo(changed);
        assertThat(other.log().fork().get(1).checkpoint()).isEqualTo(newest().checkpoint());
    }

    @Test
    void anotherHistoryOfTheSameSizeIsAFork() throws Exception {
        logs.grow(20);
        submit(0);
        LogsInFolder other = new LogsInFolder(parent.resolve("other"), key);
        other.grow(20, "changed ");

        submit(other, 0);

        assertThat(other.log().fork()).hasSize(2);
    }

    @Test
    void aWitnessThatKnowsNothingOfTheLogOrItsKeySaysSo() throws Exception {
        LogsInFolder stranger = new LogsInFolder(parent.resolve("stranger"), LogKey.make());
        stranger.grow(7);
        assertThat(trouble(stranger).kind()).isEqualTo(Trouble.Kind.UNKNOWN_KEY);

        WitnessDirectory.open(parent.resolve("witness"), null).remove(ORIGIN);
        assertThat(trouble(stranger)).isEqualTo(new Trouble(Trouble.Kind.UNKNOWN_LOG, List.of(ORIGIN)));
    }

    @Test
    void whatNoWitnessAnswersIsNotUnderstood() throws Exception {
        logs.grow(7);
        for (String garbage : List.of("hello\n", "", "— witness.city.example.jp AAAA\n", "<html>")) {
            assertThat(odd(200, garbage).kind()).as(garbage).isEqualTo(Trouble.Kind.NOT_UNDERSTOOD);
        }
        assertThat(odd(409, "seven\n"))
                .isEqualTo(new Trouble(
                        Trouble.Kind.NOT_UNDERSTOOD,
                        List.of("latest size, line 1: the size \"seven\" is not a decimal number from 0 to"
                                + " 9223372036854775807 without leading zeroes")));
        assertThat(odd(500, "broken")).isEqualTo(new Trouble(Trouble.Kind.REFUSED, List.of("500", "\"broken\"")));
        assertThat(odd(200, "x".repeat(100_000)).particulars().get(1)).contains("it has more than 65536 bytes");
        assertThat(odd(301, "").kind()).isEqualTo(Trouble.Kind.REFUSED);
    }

    @Test
    void aCosignatureByAnotherKeyIsNone() throws Exception {
        SignedCheckpoint published = logs.grow(7);
        Cosigner stranger = new Cosigner("witness.city.example.jp", GrowingLog.pair());

        Trouble trouble = odd(200, cosignature(published, stranger));

        assertThat(trouble.kind()).isEqualTo(Trouble.Kind.NOT_COSIGNED);
        assertThat(trouble.particulars().get(0))
                .startsWith("signed by witness.city.example.jp+")
                .endsWith(", not by " + witness.key());
        assertThat(newest()).isEqualTo(published);
    }

    @Test
    void aCosignatureOverAnotherCheckpointIsNone() throws Exception {
        LogKey witnessKey = LogKey.make();
        Cosigner cosigner = witnessKey.cosigner("witness.city.example.jp");
        SignedCheckpoint older = logs.grow(3);
        SignedCheckpoint published = logs.grow(7);
        try (OddWitness odd =
                OddWitness.answering(200, cosignature(older, cosigner).getBytes(StandardCharsets.UTF_8))) {
            Trouble trouble = trouble(logs, odd.address(cosigner.key()), Duration.ofSeconds(10));

            assertThat(trouble.kind()).isEqualTo(Trouble.Kind.NOT_COSIGNED);
            assertThat(trouble.particulars().get(0)).endsWith("it is not the key's over this text");
        }
        assertThat(newest()).isEqualTo(published);
    }

    @Test
    void aWitnessThatMerelySaysThatItSawMoreProvesNothing() throws Exception {
        logs.grow(7);

        assertThat(odd(409, "20\n")).isEqualTo(new Trouble(Trouble.Kind.AHEAD, List.of("20", "7")));
        assertThat(logs.log().fork()).isEmpty();
    }

    @Test
    void aWitnessThatMerelySaysThatTheLogWasChangedProvesNothing() throws Exception {
        logs.grow(7);

        assertThat(odd(409, "0\n")).isEqualTo(new Trouble(Trouble.Kind.DISPUTED, List.of("409 at its own size 0")));
        assertThat(odd(422, "no\n")).isEqualTo(new Trouble(Trouble.Kind.DISPUTED, List.of("\"no\"")));
        assertThat(logs.log().fork()).isEmpty();
    }

    @Test
    void aWitnessThatNamesAnotherSizeEachTimeIsGivenUp() throws Exception {
        logs.grow(7);
        try (OddWitness odd = OddWitness.naming(1, 1)) {
            assertThat(trouble(logs, odd.address(witness.key()), Duration.ofSeconds(10)))
                    .isEqualTo(new Trouble(Trouble.Kind.UNSTEADY, List.of("4")));
        }
    }

    @Test
    void nobodyAnswersIsSaidWithTheAddress() throws Exception {
        logs.grow(7);
        server.close();

        Trouble trouble = trouble(logs);

        assertThat(trouble.kind()).isEqualTo(Trouble.Kind.AWAY);
        assertThat(trouble.particulars().get(0)).isEqualTo(witness.url().toString());
    }

    @Test
    void aWitnessThatHangsIsLeft() throws Exception {
        logs.grow(7);
        for (boolean inTheMiddle : List.of(false, true)) {
            try (OddWitness odd = OddWitness.hanging(inTheMiddle)) {
                assertThat(trouble(logs, odd.address(witness.key()), Duration.ofMillis(300))
                                .kind())
                        .isEqualTo(Trouble.Kind.SLOW);
            }
        }
    }

    private Optional<Submission.Outcome> submit(long lastSize) throws WitnessErred {
        return submit(logs, lastSize);
    }

    private Optional<Submission.Outcome> submit(LogsInFolder of, long lastSize) throws WitnessErred {
        return new Submission(witness, new WitnessClient(witness, Duration.ofSeconds(10)), of, CONTRACT).run(lastSize);
    }

    private Trouble odd(int status, String body) throws Exception {
        try (OddWitness odd = OddWitness.answering(status, body.getBytes(StandardCharsets.UTF_8))) {
            return trouble(logs, odd.address(witness.key()), Duration.ofSeconds(10));
        }
    }

    private Trouble trouble(LogsInFolder of) {
        return trouble(of, witness, Duration.ofSeconds(10));
    }

    private static Trouble trouble(LogsInFolder of, WitnessAddress asked, Duration patience) {
        Submission submission = new Submission(asked, new WitnessClient(asked, patience), of, CONTRACT);
        return catchThrowableOfType(WitnessErred.class, () -> submission.run(0)).trouble();
    }

    private SignedCheckpoint newest() {
        return logs.log().checkpoint().orElseThrow();
    }

    private static String cosignature(SignedCheckpoint checkpoint, Cosigner cosigner) {
        return new String(
                new Cosignatures(List.of(checkpoint.cosignature(cosigner, NOW))).bytes(), StandardCharsets.UTF_8);
    }
}
