package io.daicho.service.axonserver;

import static io.daicho.service.testing.Lines.received;
import static io.daicho.service.testing.Lines.registered;
import static org.assertj.core.api.Assertions.assertThat;

import io.daicho.service.axonserver.CommandRoutes.Routed;
import io.daicho.service.sealing.Published;
import io.daicho.service.store.Postgres;
import io.daicho.service.web.Served;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Two ledgers on one database, each with a data directory of its own, and a server that shares the work between them. */
class TwoLedgersTest {
    private static final int COPIES = 40;

    @TempDir
    Path directory;

    private String url;
    private StandInServer server;
    private RoutedLedger first;
    private RoutedLedger second;

    @BeforeEach
    void twoLedgers() throws Exception {
        url = Postgres.emptyDatabase();
        server = StandInServer.start();
        first = ledger("first");
        first.records(registered());
        first.sealed("c-1", 1);
        second = ledger("second");
        RoutedLedger.until(() -> server.routes().handling("copy").equals(List.of("first", "second")));
    }

    private RoutedLedger ledger(String name) {
        return new RoutedLedger(name, directory.resolve(name), url, server);
    }

    @AfterEach
    void stop() {
        first.close();
        second.close();
        server.close();
    }

    /** Sends every line to both at once, from several threads. */
    private List<HttpResponse<String>> recordedByBoth() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Future<HttpResponse<String>>> sent = new ArrayList<>();
            for (int i = 1; i <= COPIES; i++) {
                String line = received("f-" + i, "k-" + i, "2026-02-01");
                sent.add(threads.submit(() -> first.record(line)));
                sent.add(threads.submit(() -> second.record(line)));
            }
            List<HttpResponse<String>> answers = new ArrayList<>();
            for (Future<HttpResponse<String>> each : sent) {
                answers.add(each.get());
            }
            return answers;
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void oneSealsWhatBothRecordAndTheOtherSaysSo() throws Exception {
        List<HttpResponse<String>> answers = recordedByBoth();

        assertThat(answers).extracting(HttpResponse::statusCode).containsOnly(200, 201);
        assertThat(answers).filteredOn(answer -> answer.statusCode() == 201).hasSize(COPIES);
        assertThat(server.routes().routed()).extracting(Routed::to).contains("first", "second");
        assertThat(server.routes().routed()).anyMatch(routed -> !routed.from().equals(routed.to()));
        first.sealed("c-1", COPIES + 1);
        assertThat(second.log("c-1").get("stopped").toString()).contains("ELSEWHERE");
        assertThat(Published.verified(directory.resolve("first/log/c-1")))
                .hasSize(COPIES + 1)
                .doesNotHaveDuplicates();
        assertThat(directory.resolve("second/log")).doesNotExist();
        second.close();
        assertThat(first.stoppedAndVerified().isSound()).isTrue();
    }

    @Test
    void whatTheOtherRecordsWhileNobodySealsIsSealedWhenTheLogIsBack() throws Exception {
        first.close();
        RoutedLedger.until(() -> server.routes().handling("copy").equals(List.of("second")));

        second.records(received("f-1", "k-1", "2026-02-01"));

        RoutedLedger.until(() -> second.log("c-1").path("stopped").toString().contains("NO_LOG"));
        first = ledger("first");
        assertThat(first.log("c-1").get("stopped").toString()).contains("ELSEWHERE");
        second.close();
        first.sealed("c-1", 2);
        assertThat(Published.verified(directory.resolve("first/log/c-1"))).hasSize(2);
        assertThat(first.stoppedAndVerified().isSound()).isTrue();
    }

    @Test
    void whatBothConcludedTogetherIsWhatAFoldConcludes() throws Exception {
        recordedByBoth();

        RoutedLedger.until(() -> first.served()
                        .get("/api/v1/contracts/c-1/journal")
                        .body()
                        .lines()
                        .count()
                == COPIES + 1);
        RoutedLedger.until(() -> {
            JsonNode stored = obligations(second, "");
            JsonNode folded = obligations(
                    first,
                    "?asOf=" + stored.get("asOf").stringValue() + "&knownAt="
                            + stored.get("knownAt").stringValue());
            return stored.get("obligations").size() > COPIES
                    && stored.get("obligations").equals(folded.get("obligations"));
        });
    }

    private static JsonNode obligations(RoutedLedger ledger, String at) {
        return Served.json(ledger.served().get("/api/v1/contracts/c-1/obligations" + at));
    }
}
