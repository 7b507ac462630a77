package io.daicho.service.witness;

import static org.assertj.core.api.Assertions.assertThat;

import io.daicho.proof.checkpoint.SignedCheckpoint;
import io.daicho.proof.note.VerifierKey;
import io.daicho.proof.text.Bytes;
import io.daicho.service.testing.GrowingLog;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Kills the witness with SIGKILL. It must never cosign two histories, nor forget what it cosigned. */
class WitnessCrashTest {
    private static final String ORIGIN = "ledger.example.jp/c-1";

    @TempDir
    Path parent;

    private final GrowingLog log = GrowingLog.called(ORIGIN).grownTo(20);
    private final Random random = new Random(20260401);
    private VerifierKey key;
    private long cosigned;

    @BeforeEach
    void trust() throws Exception {
        key = Cosigned.directory(path(), log.signer().key()).cosigner().key();
    }

    @Test
    void killedBetweenKeepingAndAnsweringItStandsByWhatItKept() throws Exception {
        GrowingLog fork = log.forkedAfter(3, 20);
        try (WitnessProcess first = WitnessProcess.start(path(), 2)) {
            assertThat(first.post(log.request(0, 3)).statusCode()).isEqualTo(200);
            CompletableFuture<HttpResponse<byte[]>> unanswered = first.startPost(log.request(3, 7));
            assertThat(first.says()).isEqualTo("kept");
            first.kill();
            assertThat(unanswered).failsWithin(10, TimeUnit.SECONDS);
        }

        try (WitnessProcess second = WitnessProcess.start(path(), 0)) {
            assertThat(second.post(fork.request(3, 20)).statusCode())
                    .as("another history after what it kept and told nobody")
                    .isEqualTo(409);
            assertThat(second.post(fork.request(7, 20)).statusCode()).isEqualTo(422);
            HttpResponse<byte[]> again = second.post(log.request(7, 7));
            assertThat(again.statusCode()).isEqualTo(200);
            Cosigned.verify(Bytes.of(again.body()), log.signed(7), key);
        }
    }

    @Test
    void killedAtAnyTimeItForgetsNothing() throws Exception {
        kill(4);
    }

    @Test
    @Tag("long")
    void killedAtAnyTimeItForgetsNothingOverManyKills() throws Exception {
        kill(100);
    }

    @Test
    void whoStopsInTheMiddleOfARequestIsCutOff() throws Exception {
        List<Socket> halves = new ArrayList<>();
        try (WitnessProcess witness = WitnessProcess.start(path(), 0, "-Dsun.net.httpserver.maxReqTime=1")) {
            for (int i = 0; i < 40; i++) {
                Socket half = new Socket(InetAddress.getLoopbackAddress(), witness.port());
                halves.add(half);
                half.getOutputStream()
                        .write("POST /add-checkpoint HTTP/1.1\r\nContent-Length: 99\r\n\r\nold"
                                .getBytes(StandardCharsets.US_ASCII));
            }

            assertThat(witness.post(log.request(0, 7)).statusCode()).isEqualTo(200);
            for (Socket half : halves) {
                half.setSoTimeout(60_000);
                assertThat(half.getInputStream().read())
                        .as("the end, and no answer")
                        .isNegative();
            }
        } finally {
            for (Socket half : halves) {
                half.close();
            }
        }
    }

    private void kill(int times) throws Exception {
        for (int life = 0; life < times; life++) {
            try (WitnessProcess witness = WitnessProcess.start(path(), 0)) {
                growUntilKilled(witness);
            }
            SignedCheckpoint kept = WitnessDirectory.open(path(), null)
                    .last(LogFolder.nameOf(ORIGIN))
                    .orElseThrow();
            assertThat(kept.checkpoint()).isEqualTo(log.at(kept.checkpoint().size()));
            assertThat(kept.checkpoint().size()).isGreaterThanOrEqualTo(cosigned);
        }
        assertThat(cosigned).isGreaterThanOrEqualTo(times);
    }

    /** Asks for one size after another; what was cosigned and received counts. The first of them starts the clock. */
    private void growUntilKilled(WitnessProcess witness) throws Exception {
        long old = cosigned;
        boolean killing = false;
        try {
            while (true) {
                log.grownTo(old + 1);
                HttpResponse<byte[]> answer = witness.post(log.request(old, old + 1));
                if (answer.statusCode() == 409) {
                    old = Long.parseLong(new String(answer.body(), StandardCharsets.US_ASCII).strip());
                } else {
                    assertThat(answer.statusCode()).isEqualTo(200);
                    old++;
                    Cosigned.verify(Bytes.of(answer.body()), log.signed(old), key);
                    cosigned = old;
                    if (!killing) {
                        killing = true;
                        var unused = CompletableFuture.runAsync(
                                witness::kill,
                                CompletableFuture.delayedExecutor(random.nextInt(200), TimeUnit.MILLISECONDS));
                    }
                }
            }
        } catch (IOException killed) {
            assertThat(killed).isNotNull();
        }
    }

    private Path path() {
        return parent.resolve("witness");
    }
}
