package io.daicho.service.axonserver;

import static io.daicho.service.testing.Lines.received;
import static io.daicho.service.testing.Lines.registered;
import static io.daicho.service.testing.Lines.used;
import static io.daicho.service.web.Served.json;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.daicho.api.journal.FactJson;
import io.daicho.proof.note.VerifierKey;
import io.daicho.proof.note.VerifierKeys;
import io.daicho.proof.receipt.EntryProof;
import io.daicho.proof.text.Bytes;
import io.daicho.service.axonserver.CommandRoutes.Routed;
import io.daicho.service.sealing.Published;
import io.daicho.service.store.Postgres;
import io.daicho.service.verifying.report.Aspect;
import io.daicho.service.verifying.report.Outcome;
import io.daicho.service.verifying.report.Report;
import io.daicho.service.web.Served;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** One ledger whose commands a server passes on. */
class RoutedLedgerTest {
    private static final int COPIES = 20;

    @TempDir
    Path data;

    private StandInServer server;
    private RoutedLedger ledger;

    @BeforeEach
    void aLedger() throws Exception {
        server = StandInServer.start();
        ledger = new RoutedLedger("a", data, Postgres.emptyDatabase(), server);
        ledger.records(registered());
    }

    @AfterEach
    void stop() {
        ledger.close();
        server.close();
    }

    @Test
    void everyFactGoesThroughTheServerAndHasExactlyOneLeafAtItsPosition() throws Exception {
        for (int i = 1; i <= COPIES; i++) {
            ledger.records(received("f-" + i, "k-" + i, "2026-02-01"));
        }

        JsonNode log = ledger.sealed("c-1", COPIES + 1);
        assertThat(log.get("behind").longValue()).isZero();
        assertThat(log.hasNonNull("stopped")).isFalse();
        assertThat(server.routes().routed())
                .hasSize(COPIES + 1)
                .contains(new Routed("c-1/contract/c-1", "a", "a"), new Routed("c-1/copy/k-1", "a", "a"));
        List<Bytes> leaves = Published.verified(data.resolve("log/c-1"));
        assertThat(leaves).hasSize(COPIES + 1).doesNotHaveDuplicates();
        VerifierKey key =
                VerifierKey.read(ledger.served().get("/log/c-1/key").body().strip());
        for (int i = 1; i <= COPIES; i++) {
            byte[] leaf = leaves.get(i).toArray();
            assertThat(FactJson.mapper().readTree(leaf).get("id").stringValue()).isEqualTo("c-1/f-" + i);
            byte[] receipt = ledger.served().bytes("/api/v1/contracts/c-1/facts/f-" + i + "/receipt");
            assertThat(EntryProof.read(receipt).verify(leaf, key.name(), VerifierKeys.of(key)))
                    .isNotNull();
        }
        Report report = ledger.stoppedAndVerified();
        assertThat(report.isSound()).isTrue();
        assertThat(report.contract("c-1").verdict(Aspect.INTEGRITY).outcome()).isEqualTo(Outcome.PROVED);
        assertThat(report.contract("c-1").verdict(Aspect.COMPLETENESS).outcome())
                .isEqualTo(Outcome.PROVED);
    }

    @Test
    void aDetailTravelsWithItsFactAndLiesBesideTheLog() throws Exception {
        ledger.records(received("f-1", "k-1", "2026-02-01").replaceFirst("}$", ",\"remark\":\"in the train\"}"));

        ledger.sealed("c-1", 2);

        assertThat(ledger.served().get("/api/v1/contracts/c-1/journal").body()).contains("in the train");
        assertThat(new String(Published.verified(data.resolve("log/c-1")).get(1).toArray(), UTF_8))
                .contains("f-1")
                .doesNotContain("train");
        assertThat(ledger.stoppedAndVerified().isSound()).isTrue();
    }

    @Test
    void aJournalIsRecordedLineByLine() {
        String journal = String.join(
                "\n",
                received("f-1", "k-1", "2026-02-01"),
                received("f-2", "k-2", "2026-02-01"),
                received("f-1", "k-1", "2026-02-01"),
                used("f-3", "k-9", "2026-02-01"),
                used("f-4", "k-1", "2026-02-02"));

        JsonNode answer = json(ledger.served().post("/api/v1/journal", Served.NDJSON, journal));

        assertThat(answer.get("recorded").longValue()).isEqualTo(3);
        assertThat(answer.get("repeated").longValue()).isEqualTo(1);
        assertThat(answer.get("refused")).hasSize(1);
        assertThat(answer.get("refused").get(0).get("code").stringValue()).isEqualTo("thing-unknown");
        ledger.sealed("c-1", 4);
        assertThat(ledger.stoppedAndVerified().isSound()).isTrue();
    }
}
