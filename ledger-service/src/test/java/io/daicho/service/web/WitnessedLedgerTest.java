package io.daicho.service.web;

import static io.daicho.service.testing.Lines.received;
import static io.daicho.service.testing.Lines.registered;
import static io.daicho.service.web.Served.JSON;
import static io.daicho.service.web.Served.json;
import static org.assertj.core.api.Assertions.assertThat;

import io.daicho.proof.checkpoint.KeptCheckpoint;
import io.daicho.proof.checkpoint.SignedCheckpoint;
import io.daicho.proof.checkpoint.VerifiedCheckpoint;
import io.daicho.proof.note.VerifierKey;
import io.daicho.proof.note.VerifierKeys;
import io.daicho.service.verifying.Demands;
import io.daicho.service.verifying.DirectoryVerification;
import io.daicho.service.verifying.KeptFile;
import io.daicho.service.verifying.report.FaultKind;
import io.daicho.service.verifying.report.Report;
import io.daicho.service.witness.Trust;
import io.daicho.service.witness.WitnessDirectory;
import io.daicho.service.witness.WitnessServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** The whole way: recorded, sealed, published, cosigned by the client's witness, and what happens where it is not. */
@Timeout(120)
class WitnessedLedgerTest {
    @TempDir
    Path parent;

    private WitnessDirectory directory;
    private WitnessServer witness;

    @BeforeEach
    void run() throws Exception {
        directory = WitnessDirectory.open(parent.resolve("witness"), "witness.city.example.jp");
        witness = WitnessServer.start(
                directory, new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), Clock.systemUTC(), told -> {});
    }

    @AfterEach
    void stop() {
        witness.close();
    }

    @Test
    void whatIsRecordedIsCosigned() throws Exception {
        try (Served ledger = ledger("data", url())) {
            record(ledger, registered());
            trust(ledger);
            record(ledger, received("f-1", "k-1", "2026-02-01"));
            JsonNode state = await(ledger, log -> witnessOf(log).path("size").intValue() == 2);

            assertThat(witnessOf(state).get("name").stringValue()).isEqualTo("witness.city.example.jp");
            assertThat(witnessOf(state).has("trouble")).isFalse();
            SignedCheckpoint served = SignedCheckpoint.read(ledger.bytes("/log/c-1/checkpoint"));
            VerifiedCheckpoint verified = served.verify(
                    key(ledger).name(),
                    VerifierKeys.of(key(ledger), directory.cosigner().key()));
            assertThat(verified.checkpoint().size()).isEqualTo(2);
            assertThat(verified.cosignatures()).hasSize(1);
            assertThat(directory.logs())
                    .singleElement()
                    .satisfies(log -> assertThat(log.cosigned()).contains(verified.checkpoint()));
            String page = ledger.get("/contracts/c-1?lang=ja").body();
            assertThat(page).contains("立会機 witness.city.example.jp", "2 件に連署（");
            String line = page.replaceFirst("(?s).*>(daicho-checkpoint-v1;[^<]*)<.*", "$1");
            assertThat(KeptCheckpoint.read(line.getBytes(StandardCharsets.UTF_8))
                            .checkpoint())
                    .isEqualTo(verified.checkpoint());
        }
    }

    @Test
    void aWitnessThatIsAwayKeepsNobodyFromRecordingAndPublishing() throws Exception {
        try (Served ledger = ledger("data", "http://127.0.0.1:" + closedPort())) {
            record(ledger, registered());
            record(ledger, received("f-1", "k-1", "2026-02-01"));

            JsonNode state = await(
                    ledger,
                    log -> log.get("size").intValue() == 2 && witnessOf(log).has("trouble"));

            assertThat(witnessOf(state).get("trouble").get("kind").stringValue())
                    .isEqualTo("AWAY");
            assertThat(witnessOf(state).get("trouble").get("detail").stringValue())
                    .startsWith("Nobody answers at http://127.0.0.1:");
            assertThat(witnessOf(state).has("failingSince")).isTrue();
            assertThat(ledger.get("/contracts/c-1?lang=en").body()).contains("not since", "Nobody answers at");
        }
    }

    @Test
    void anOlderStateOfTheLedgerStopsPublishingAndNeverRecording() throws Exception {
        Path older = parent.resolve("older");
        try (Served ledger = ledger("data", url())) {
            record(ledger, registered());
            trust(ledger);
            await(ledger, log -> witnessOf(log).path("size").intValue() == 1);
        }
        copy(parent.resolve("data"), older);
        try (Served ledger = ledger("data", url())) {
            record(ledger, received("f-1", "k-1", "2026-02-01"));
            record(ledger, received("f-2", "k-2", "2026-02-01"));
            await(ledger, log -> witnessOf(log).path("size").intValue() == 3);
        }

        try (Served restored = ledger("older", url())) {
            JsonNode state = await(restored, log -> log.has("stopped"));
            assertThat(state.get("stopped").get("why").stringValue()).isEqualTo("FORK");
            record(restored, received("f-9", "k-9", "2026-02-01"));
            assertThat(restored.get("/contracts/c-1?lang=en").body())
                    .contains("Nothing is published or attested for contract c-1 any more");
        }
        try (Served again = ledger("older", url())) {
            record(again, received("f-10", "k-10", "2026-02-01"));
            JsonNode state = await(again, log -> log.get("entries").intValue() == 3);
            assertThat(state.get("stopped").get("why").stringValue()).isEqualTo("FORK");
            assertThat(SignedCheckpoint.read(again.bytes("/log/c-1/checkpoint"))
                            .checkpoint()
                            .size())
                    .isEqualTo(1);
        }
        assertThat(older.resolve("log/c-1/fork")).isDirectoryContaining("glob:**-other");
    }

    @Test
    void afterAForkANewLogIsOpenedAndCosigned() throws Exception {
        Path older = parent.resolve("older");
        Path kept = parent.resolve("kept");
        try (Served ledger = ledger("data", url())) {
            record(ledger, registered());
            trust(ledger);
            await(ledger, log -> witnessOf(log).path("size").intValue() == 1);
        }
        copy(parent.resolve("data"), older);
        try (Served ledger = ledger("data", url())) {
            record(ledger, received("f-1", "k-1", "2026-02-01"));
            await(ledger, log -> witnessOf(log).path("size").intValue() == 2);
            Files.write(kept, ledger.bytes("/log/c-1/checkpoint"));
        }

        try (Served restored = ledger("older", url())) {
            JsonNode ended = await(restored, log -> log.has("ended")).get("ended");
            assertThat(ended.get("end").stringValue()).isEqualTo("FORK");
            record(restored, opening("f-new-log", ended));
            record(restored, received("f-1", "k-1", "2026-02-01"));
            JsonNode refused = await(
                    restored,
                    log -> log.get("size").intValue() == 3 && witnessOf(log).has("trouble"));
            assertThat(refused.has("stopped")).isFalse();
            assertThat(witnessOf(refused).get("trouble").get("kind").stringValue())
                    .isEqualTo("UNKNOWN_LOG");

            // To the witness it is another log, which its owner trusts or not.
            assertThat(key(restored).name()).isEqualTo("ledger.example.jp/c-1/2");
            directory.change(key(restored).name(), Trust.key(key(restored)));
            JsonNode state = await(restored, log -> witnessOf(log).path("size").intValue() == 3);

            assertThat(state.get("former").get(0).get("fact").stringValue()).isEqualTo("f-new-log");
            assertThat(restored.get("/contracts/c-1?lang=ja").body())
                    .contains("旧ログ", "ledger.example.jp/c-1 は 1 件", "the backup of the night was put back")
                    .doesNotContain("公開と証明を停止しています");
        }
        Report report = new DirectoryVerification(
                        older,
                        new Demands(
                                Demands.NONE.trust(),
                                List.of(new KeptFile("kept", SignedCheckpoint.read(Files.readAllBytes(kept)))),
                                true,
                                Demands.USUAL_HEARTBEAT),
                        Clock.systemUTC().instant())
                .run((done, of) -> {});
        assertThat(report.contract("c-1").faults()).singleElement().satisfies(fault -> {
            assertThat(fault.kind()).isEqualTo(FaultKind.NOT_CONTINUED);
            assertThat(fault.particular())
                    .contains("it is of the former log ledger.example.jp/c-1, which ended at 1 entries (FORK)")
                    .contains("as the fact f-new-log says; allowed by p-9");
        });
    }

    private static String opening(String fact, JsonNode ended) {
        return "{\"type\":\"contract.new-log-opened\",\"fact\":\"" + fact + "\",\"contract\":\"c-1\","
                + "\"occurredAt\":\"2026-02-02\",\"recordedBy\":{\"organisation\":\"insurer\","
                + "\"role\":\"CONTRACTOR\"},\"formerLog\":" + ended
                + ",\"ground\":\"the backup of the night was put back\",\"allowedBy\":\"p-9\","
                + "\"allowedByRole\":\"CLIENT\"}";
    }

    private Served ledger(String data, String url) {
        return new Served(
                parent.resolve(data),
                "--daicho.sealing.origin=ledger.example.jp",
                "--daicho.sealing.witnesses[0].url=" + url,
                "--daicho.sealing.witnesses[0].key=" + directory.cosigner().key());
    }

    private String url() {
        return "http://127.0.0.1:" + witness.address().getPort();
    }

    /** The witness is told of the log as soon as it has a key; until then the ledger is refused, and asks again. */
    private void trust(Served ledger) throws Exception {
        await(ledger, log -> log.get("size").intValue() > 0);
        directory.change(key(ledger).name(), Trust.key(key(ledger)));
    }

    private static VerifierKey key(Served ledger) throws Exception {
        return VerifierKey.read(ledger.get("/log/c-1/key").body().strip());
    }

    private static void record(Served ledger, String line) {
        assertThat(ledger.post("/api/v1/facts", JSON, line).statusCode()).isEqualTo(201);
    }

    private static JsonNode witnessOf(JsonNode log) {
        return log.get("witnesses").get(0);
    }

    private static JsonNode await(Served ledger, Predicate<JsonNode> condition) {
        JsonNode state = json(ledger.get("/api/v1/contracts/c-1/log"));
        while (!condition.test(state)) {
            LockSupport.parkNanos(10_000_000);
            state = json(ledger.get("/api/v1/contracts/c-1/log"));
        }
        return state;
    }

    private static int closedPort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(file, target);
                }
            }
        }
    }
}
