package io.daicho.service.axonserver;

import static io.daicho.service.testing.Lines.correcting;
import static io.daicho.service.testing.Lines.received;
import static io.daicho.service.testing.Lines.registered;
import static io.daicho.service.testing.Lines.used;
import static org.assertj.core.api.Assertions.assertThat;

import io.daicho.service.store.Postgres;
import io.daicho.service.web.Served;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is refused behind a server is refused with the same status and the same words as without one. */
class RefusalsOverTheServerTest {
    @TempDir
    static Path directory;

    private static StandInServer server;
    private static RoutedLedger routed;
    private static Served alone;

    @BeforeAll
    static void twoLedgersWithTheSameFacts() throws Exception {
        server = StandInServer.start();
        routed = new RoutedLedger("a", directory.resolve("routed"), Postgres.emptyDatabase(), server);
        alone = new Served(directory.resolve("alone"));
        for (String line : new String[] {registered(), received("f-1", "k-1", "2026-02-01")}) {
            routed.records(line);
            assertThat(alone.post("/api/v1/facts", Served.JSON, line).statusCode())
                    .isEqualTo(201);
        }
    }

    @AfterAll
    static void stop() {
        routed.close();
        alone.close();
        server.close();
    }

    static Stream<Arguments> lines() {
        return Stream.of(
                Arguments.of(422, "thing-unknown", used("f-2", "k-9", "2026-02-01")),
                Arguments.of(422, "before-its-beginning", used("f-2", "k-1", "2026-01-15")),
                Arguments.of(422, "thing-exists", received("f-2", "k-1", "2026-02-02")),
                Arguments.of(422, "contract-already-registered", registered().replace("f-registered", "f-2")),
                Arguments.of(
                        422,
                        "contract-unknown",
                        used("f-2", "k-1", "2026-02-01").replace("c-1", "c-9")),
                Arguments.of(
                        422,
                        "correction-of-another-thing",
                        correcting("f-registered", received("f-2", "k-2", "2026-02-01"))),
                Arguments.of(409, "fact-id-reused", used("f-1", "k-1", "2026-02-01")),
                Arguments.of(413, "entry-too-large", tooLarge()));
    }

    /** The longest line that is read: what is stored of it is longer still. */
    private static String tooLarge() {
        String line = received("f-2", "k-2", "2026-02-01");
        String evidence = "{\"kind\":\"RECEIPT\",\"issuedBy\":\"" + "o".repeat(64) + "\"},";
        int times = (65_535 - line.length() - ",\"evidence\":[]".length()) / evidence.length();
        return line.replaceFirst(
                "}$", ",\"evidence\":[" + evidence.repeat(times).replaceFirst(",$", "") + "]}");
    }

    @ParameterizedTest
    @MethodSource("lines")
    void aRefusalKeepsItsStatusAndItsWords(int status, String code, String line) {
        for (String language : new String[] {"en", "ja"}) {
            HttpResponse<String> there = routed.record(line, "Accept-Language", language);
            HttpResponse<String> here = alone.post("/api/v1/facts", Served.JSON, line, "Accept-Language", language);

            assertThat(Served.json(there).get("code").stringValue())
                    .as(there.body())
                    .isEqualTo(code);
            assertThat(there.statusCode()).isEqualTo(status).isEqualTo(here.statusCode());
            assertThat(there.body()).isEqualTo(here.body());
        }
    }

    @ParameterizedTest
    @MethodSource("repeats")
    void aRepeatIsAnsweredAsOne(String line) {
        HttpResponse<String> again = routed.record(line);

        assertThat(again.statusCode()).isEqualTo(200);
        assertThat(Served.json(again).get("repeated").booleanValue()).isTrue();
    }

    static Stream<String> repeats() {
        return Stream.of(registered(), received("f-1", "k-1", "2026-02-01"));
    }
}
