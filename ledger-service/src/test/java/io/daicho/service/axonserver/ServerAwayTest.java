package io.daicho.service.axonserver;

import static io.daicho.service.testing.Lines.received;
import static io.daicho.service.testing.Lines.registered;
import static org.assertj.core.api.Assertions.assertThat;

import io.daicho.service.store.Postgres;
import io.daicho.service.web.Served;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A server that goes away, and comes back. */
class ServerAwayTest {
    @TempDir
    Path data;

    private String url;
    private StandInServer server;
    private RoutedLedger ledger;

    @BeforeEach
    void aLedger() throws Exception {
        url = Postgres.emptyDatabase();
        server = StandInServer.start();
        ledger = new RoutedLedger("a", data, url, server);
        ledger.records(registered());
    }

    @AfterEach
    void stop() {
        ledger.close();
        server.close();
    }

    @Test
    void aFactIsRefusedWithASentenceAndReadingGoesOn() throws Exception {
        server.goAway();

        HttpResponse<String> refused = ledger.record(received("f-1", "k-1", "2026-02-01"), "Accept-Language", "en");
        HttpResponse<String> japanese = ledger.record(received("f-1", "k-1", "2026-02-01"), "Accept-Language", "ja");

        assertIsUnavailable(refused);
        assertThat(Served.json(refused).get("detail").stringValue())
                .startsWith("Axon Server did not pass the fact on")
                .contains("Send the same fact again");
        assertIsUnavailable(japanese);
        assertThat(Served.json(japanese).get("detail").stringValue()).containsPattern("[ぁ-ん]");
        assertThat(ledger.served().get("/api/v1/contracts/c-1/journal").body().lines())
                .hasSize(1);
        assertThat(ledger.sealed("c-1", 1).get("behind").longValue()).isZero();
        server.comeBack();
        RoutedLedger.until(
                () -> ledger.record(received("f-1", "k-1", "2026-02-01")).statusCode() == 201);
        ledger.sealed("c-1", 2);
        assertThat(ledger.stoppedAndVerified().isSound()).isTrue();
    }

    private static void assertIsUnavailable(HttpResponse<String> refused) {
        assertThat(refused.statusCode()).as(refused.body()).isEqualTo(503);
        assertThat(Served.json(refused).get("code").stringValue()).isEqualTo("not-passed-on");
        assertThat(refused.body()).doesNotContain("xception");
    }

    @Test
    void aJournalIsRefusedLineByLine() {
        server.goAway();

        HttpResponse<String> answer = ledger.served()
                .post(
                        "/api/v1/journal",
                        Served.NDJSON,
                        received("f-1", "k-1", "2026-02-01") + "\n" + registered() + "\n"
                                + received("f-2", "k-2", "2026-02-01"));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(Served.json(answer).get("refused")).hasSize(2);
        assertThat(Served.json(answer).get("repeated").longValue()).isEqualTo(1);
    }

    @Test
    void aFactWhoseAnswerWasLostIsOnRecordOnce() {
        server.routes().insteadOfAnswers(server::cutOff);

        HttpResponse<String> answer = ledger.record(received("f-1", "k-1", "2026-02-01"));

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(Served.json(answer).get("position").longValue()).isEqualTo(1);
        ledger.sealed("c-1", 2);
        assertThat(ledger.stoppedAndVerified().isSound()).isTrue();
    }

    @Test
    void aLedgerThatStartsWithoutItReadsAndRecordsWhenItIsThere() throws Exception {
        ledger.close();
        server.goAway();
        ledger = new RoutedLedger("a", data, url, server);

        assertThat(ledger.served().get("/api/v1/contracts/c-1/journal").body().lines())
                .hasSize(1);
        assertIsUnavailable(ledger.record(received("f-1", "k-1", "2026-02-01")));
        server.comeBack();
        RoutedLedger.until(
                () -> ledger.record(received("f-1", "k-1", "2026-02-01")).statusCode() == 201);
        ledger.sealed("c-1", 2);
        assertThat(ledger.stoppedAndVerified().isSound()).isTrue();
    }
}
