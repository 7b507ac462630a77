package io.daicho.service.stamping;

import static org.assertj.core.api.Assertions.assertThat;

import io.daicho.api.id.ContractId;
import io.daicho.proof.checkpoint.Checkpoint;
import io.daicho.proof.checkpoint.SignedCheckpoint;
import io.daicho.proof.merkle.Hash;
import io.daicho.proof.note.NoteSigner;
import io.daicho.proof.text.Sha256;
import io.daicho.service.sealing.log.LogDirectory;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPairGenerator;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StampingTest {
    private static final ContractId CONTRACT = new ContractId("c-1");
    private static final String ORIGIN = "ledger.example.jp/c-1";

    @TempDir
    Path directory;

    private final TurnedClock clock = new TurnedClock(Instant.now());
    private Authority authority;
    private NoteSigner signer;

    @BeforeEach
    void start() throws Exception {
        authority = Authority.named("alpha", directory);
        signer = new NoteSigner(ORIGIN, KeyPairGenerator.getInstance("Ed25519").generateKeyPair());
    }

    @AfterEach
    void stop() {
        authority.close();
    }

    private Stamping stamping() {
        StampQueue queue =
                new StampQueue(List.of(authority.configured()), new StampClient(Duration.ofSeconds(30)), clock);
        return new Stamping(LogDirectory.of(directory), queue, Duration.ofHours(1), clock);
    }

    private void publish(long size) throws IOException {
        Hash root = Hash.leaf(Long.toString(size).getBytes(StandardCharsets.US_ASCII));
        Path folder = Files.createDirectories(directory.resolve("log/c-1"));
        Files.write(
                folder.resolve("checkpoint"),
                SignedCheckpoint.sign(new Checkpoint(ORIGIN, size, root), signer)
                        .bytes());
    }

    @Test
    void theNewestCheckpointIsStampedOnceAnHourAndNotEachOne() throws IOException {
        try (Stamping stamping = stamping()) {
            publish(1);
            stamping.work();
            assertThat(stamping.state(CONTRACT).stamped()).containsExactly("alpha");

            publish(2);
            clock.turn(Duration.ofMinutes(59));
            stamping.work();
            assertThat(stamping.state(CONTRACT).stamped()).isEmpty();
            publish(3);
            clock.turn(Duration.ofMinutes(1));
            stamping.work();

            assertThat(stamping.state(CONTRACT).stamped()).containsExactly("alpha");
            assertThat(authority.asked()).isEqualTo(2);
        }
    }

    @Test
    void theSameCheckpointIsNotStampedAgain() throws IOException {
        try (Stamping stamping = stamping()) {
            publish(1);
            stamping.work();
            clock.turn(Duration.ofDays(30));
            stamping.work();

            assertThat(authority.asked()).isEqualTo(1);
        }
    }

    @Test
    void theHourIsCountedThroughARestart() throws IOException {
        try (Stamping stamping = stamping()) {
            publish(1);
            stamping.work();
        }
        publish(2);
        try (Stamping again = stamping()) {
            again.work();
            assertThat(authority.asked()).isEqualTo(1);
            clock.turn(Duration.ofMinutes(61));
            again.work();
            assertThat(authority.asked()).isEqualTo(2);
        }
    }

    @Test
    void onDemandItIsStampedAtOnceAndADocumentInTheNextRound() throws Exception {
        try (Stamping stamping = stamping()) {
            assertThat(stamping.stampNow(CONTRACT).size()).isEmpty();
            publish(1);
            stamping.work();
            publish(2);
            assertThat(stamping.stampNow(CONTRACT).stamped()).containsExactly("alpha");

            byte[] document = "{}".getBytes(StandardCharsets.US_ASCII);
            stamping.want(CONTRACT, document);
            assertThat(stamping.state(CONTRACT).missing()).hasSize(1);
            stamping.work();

            assertThat(stamping.state(CONTRACT).missing()).isEmpty();
            String digest = java.util.HexFormat.of().formatHex(Sha256.of(document));
            StampVerifier.verify(
                    Files.readAllBytes(directory.resolve("log/c-1/stamps/" + digest + ".alpha.tsr")),
                    document,
                    authority.trusted());
            assertThat(stamping.stampOnce(document)).isPresent();
            authority.answersWith(503);
            assertThat(stamping.stampOnce(document)).isEmpty();
        }
    }

    @Test
    void aContractWhoseFilesAreBrokenKeepsNoOtherFromBeingStamped() throws IOException {
        Path broken = Files.createDirectories(directory.resolve("log/c-0"));
        Files.writeString(broken.resolve("checkpoint"), "x\n");
        try (Stamping stamping = stamping()) {
            publish(1);
            stamping.work();

            assertThat(stamping.state(CONTRACT).stamped()).containsExactly("alpha");
        }
    }

    @Test
    void aClockThatOnceStoodAheadEndsNoStamps() throws IOException {
        clock.turn(Duration.ofDays(365));
        try (Stamping stamping = stamping()) {
            publish(1);
            authority.answersWith(503);
            stamping.work();
            assertThat(stamping.state(CONTRACT).missing()).hasSize(1);

            authority.answersWith(200);
            clock.turn(Duration.ofDays(-365));
            publish(2);
            stamping.work();
            assertThat(stamping.state(CONTRACT).missing()).isEmpty();
            assertThat(stamping.state(CONTRACT).stamped()).containsExactly("alpha");

            publish(3);
            clock.turn(Duration.ofMinutes(59));
            stamping.work();
            assertThat(stamping.state(CONTRACT).stamped()).isEmpty();
        }
    }
}
