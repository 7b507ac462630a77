package io.daicho.service.web;

import static io.daicho.service.testing.Lines.registered;
import static io.daicho.service.web.Served.JSON;
import static io.daicho.service.web.Served.NDJSON;
import static org.assertj.core.api.Assertions.assertThat;

import io.daicho.service.testing.Lines;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Whatever is wrong with a request is told as a problem; never by a page, a stack trace or a 500. */
class BadRequestsTest {
    @TempDir
    static Path data;

    private static Served served;

    @BeforeAll
    static void serve() {
        served = new Served(data);
        served.post("/api/v1/facts", JSON, registered());
    }

    @AfterAll
    static void stop() {
        served.close();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\u0000', textBlock = """
        application/json | {                       | 400 | line-cut
        application/json | []                      | 400 | not-json
        application/json | null                    | 400 | not-json
        application/json | 5                       | 400 | not-json
        application/json | hello                   | 400 | not-json
        application/json | {}                      | 422 | missing-field
        application/json | {"type":"copy.vanished"} | 422 | unknown-type
        application/json | {"type":null}           | 422 |
        application/json | {"type":"copy.used","type":"copy.used"} | 400 | duplicate-field
        text/plain       | {}                      | 415 |
        application/xml  | <a/>                    | 415 |
        nonsense         | {}                      | 415 |
        """)
    void aBodyThatIsNoFact(String type, String body, int status, String code) {
        HttpResponse<String> answer = served.post("/api/v1/facts", type, body);

        assertProblem(answer, status);
        if (code != null) {
            assertThat(Served.json(answer).get("code").stringValue()).isEqualTo(code);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        /api/v1/contracts/c-1/questions/99                         | 要求を読み取れません | 「99」という問いはありません
        /api/v1/contracts/c-1/questions/2                          | 要求を読み取れません | data-set が必要です
        /api/v1/contracts/c-1/questions/3?format=pdf               | 要求を読み取れません | format は json か csv
        /api/v1/contracts/c-1/questions/22?hours=many              | 要求を読み取れません | 時間数ではありません
        /api/v1/contracts/c-1/questions/15?day=someday             | 要求を読み取れません | 日付ではありません
        /api/v1/contracts/c-1/questions/3?colour=blue              | 要求を読み取れません | ここでは使えません
        /api/v1/contracts/c-1/questions/2?data-set=unknown         | 見つかりません       | データ集合「unknown」は、この契約の記録にありません
        /api/v1/contracts/c-1/questions/1?copy=k-9                 | 見つかりません       | 複製「k-9」は、この契約の記録にありません
        /api/v1/contracts/c-1/questions/15?service=NoSuch          | 見つかりません       | サービス「NoSuch」は
        /api/v1/due?within=long                                    | 要求を読み取れません | 期間ではありません
        /api/v1/contracts/c-9/obligations                          | 見つかりません       | この台帳にありません
        /api/v1/contracts/c-1/evidence/ev-9                        | 見つかりません       | この契約の記録にありません
        /api/v1/contracts/c-1/form.pdf                             | 見つかりません       | 受注者の届出書の記録がありません
        /api/v1/contracts/c-1/filings/f-9.pdf                      | 見つかりません       | 届出 f-9 の記録がありません
        /log/c-1/stamps/nothing                                    | 見つかりません       | まだ何も封印していないか
        """)
    void aReaderOfJapaneseIsToldInJapanese(String path, String title, String detail) {
        HttpResponse<String> answer = served.get(path, "Accept-Language", "ja");

        assertThat(Served.json(answer).get("title").stringValue()).isEqualTo(title);
        assertThat(Served.json(answer).get("detail").stringValue())
                .contains(detail)
                .doesNotContainPattern("[a-z]{2,} [a-z]{2,} [a-z]{2,}");
        assertThat(Served.json(served.get(path)).get("detail").stringValue()).doesNotContainPattern("[ぁ-ん]");
    }

    @Test
    void aRefusalIsToldInJapaneseToAReaderOfJapanese() {
        HttpResponse<String> answer = served.send(served.request("/api/v1/facts")
                .header("Content-Type", JSON)
                .header("Accept-Language", "ja")
                .POST(BodyPublishers.ofString(registered().replace("c-1", "c 1"))));

        assertThat(Served.json(answer).get("title").stringValue()).startsWith("受け付けられません");
        assertThat(Served.json(answer).get("detail").stringValue()).contains("「c 1」は識別子ではありません");
    }

    @Test
    void anEmptyBody() {
        assertProblem(served.post("/api/v1/facts", JSON, ""), 400);
    }

    @Test
    void aHugeBody() {
        assertProblem(served.post("/api/v1/facts", JSON, "{\"a\":\"" + "x".repeat(5_000_000) + "\"}"), 413);
    }

    /** What cannot be taken is not held; the sender, who could go on for ever, is answered. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/facts",
                "/api/v1/contracts/c-1/attestations",
                "/api/v1/contracts/c-1/attestations/preview",
            })
    void aBodyThatDoesNotEnd(String path) throws IOException {
        URI base = URI.create(served.base());
        try (Socket socket = new Socket(base.getHost(), base.getPort())) {
            socket.setSoTimeout(60_000);
            OutputStream out = socket.getOutputStream();
            out.write(("POST " + path + " HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
                            + "Content-Length: 9000000000000\r\n\r\n")
                    .getBytes(StandardCharsets.US_ASCII));
            byte[] chunk = new byte[1 << 20];
            for (int sent = 0; socket.getInputStream().available() == 0; sent++) {
                assertThat(sent).as("MiB that were taken").isLessThan(200);
                out.write(chunk);
            }
            byte[] answer = socket.getInputStream().readNBytes(12);
            assertThat(new String(answer, StandardCharsets.US_ASCII)).isEqualTo("HTTP/1.1 413");
        }
    }

    @Test
    void veryManyRefusedLinesAreCountedAndTheFirstOnesListed() {
        JsonNode answer = Served.json(served.post("/api/v1/journal", NDJSON, "{}\n".repeat(10_007)));

        assertThat(answer.get("refused").size()).isEqualTo(10_000);
        assertThat(answer.get("refused").get(9_999).get("line").intValue()).isEqualTo(10_000);
        assertThat(answer.get("notListed").intValue()).isEqualTo(7);
    }

    @Test
    void aBodyThatNestsTooDeeply() {
        assertThat(served.post("/api/v1/facts", JSON, "{\"a\":".repeat(10_000)).statusCode())
                .isEqualTo(400);
    }

    @Test
    void aBodyThatIsNotUtf8() {
        byte[] latin = "{\"type\":\"\u00f6\"}".getBytes(StandardCharsets.ISO_8859_1);

        assertProblem(served.post("/api/v1/facts", JSON, latin), 400);
    }

    @Test
    void aWrongMethod() {
        assertProblem(served.get("/api/v1/facts"), 405);
        assertProblem(served.send(served.request("/api/v1/contracts").method("DELETE", BodyPublishers.noBody())), 405);
        assertProblem(served.post("/api/v1/contracts/c-1/obligations", JSON, "{}"), 405);
    }

    @Test
    void aWrongTypeOfJournal() {
        assertProblem(served.post("/api/v1/journal", JSON, "{}"), 415);
        assertProblem(served.post("/api/v1/journal?dryRun=perhaps", NDJSON, ""), 400);
    }

    @Test
    void anAcceptThatCannotBeServed() {
        assertThat(served.get("/api/v1/contracts", "Accept", "image/png").statusCode())
                .isEqualTo(406);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/contracts/c-1/obligations?asOf=nonsense",
                "/api/v1/contracts/c-1/obligations?knownAt=2026-02-30",
                "/api/v1/contracts/c-1/obligations?asOf=2026-01-01T25:00",
                "/api/v1/contracts/c-1/obligations?asOf=%2B999999999-12-31",
                "/api/v1/contracts/c-1/copies?asOf=nonsense",
                "/api/v1/contracts/c-1/facts?before=x",
                "/api/v1/contracts/c-1/facts?before=-1",
                "/api/v1/contracts/c-1/facts?most=99999999999",
                "/api/v1/contracts/c-1/facts?most=-1",
                "/api/v1/contracts/c-1/facts?most=0",
                "/api/v1/contracts/c-1/facts?most=1001",
                "/api/v1/contracts/c-1/facts?most=many",
                "/api/v1/contracts/c-1/form.pdf?difference=maybe",
                "/api/v1/contracts/c-1/obligations?asOf=0000-01-01",
                "/api/v1/contracts/c-1/obligations?asOf=%2B999999999-01-01",
                "/api/v1/contracts/c-1/obligations?asOf=-0001-01-01T00:00:00Z",
                "/api/v1/contracts/c-1/obligations?knownAt=%2B10000-01-01T00:00:00Z",
                "/api/v1/due?within=-P7D",
                "/api/v1/due.ics?within=-PT1S",
                "/api/v1/due?within=soon",
                "/api/v1/due?within=P99999999999999999D",
                "/api/v1/due?within=PT9223372036854775807S",
                "/api/v1/due.ics?within=7"
            })
    void aParameterThatCannotBeRead(String path) {
        HttpResponse<String> answer = served.get(path, "Accept-Language", "ja");
        assertProblem(answer, 400);
        JsonNode problem = Served.json(answer);
        assertThat(problem.path("code").asString("")).as(answer.body()).isEqualTo("bad-parameter");
        assertThat(problem.path("type").asString("")).isEqualTo("urn:daicho:problem:bad-parameter");
        String given = URI.create(path).getQuery().replaceFirst("[^=]*=", "");
        assertThat(problem.path("detail").asString("")).contains(given).containsPattern("[ぁ-ん]");
        assertThat(served.get(path).body()).contains(given).doesNotContainPattern("[ぁ-ん]");
    }

    @Test
    void aWrongMethodOrTypeIsNamedAsItWasSent() {
        HttpResponse<String> method =
                served.send(served.request("/api/v1/contracts").method("DELETE", BodyPublishers.noBody()));
        assertThat(problem(method, "method-not-allowed")).contains("DELETE", "/api/v1/contracts", "GET");
        assertThat(problem(served.get("/api/v1/facts"), "method-not-allowed")).contains("GET", "POST");
        assertThat(problem(served.post("/api/v1/facts", "application/xml", "<a/>"), "unsupported-media-type"))
                .contains("POST", "application/xml", "application/json");
        assertThat(problem(served.post("/api/v1/nothing", JSON, "{}"), "not-found"))
                .contains("POST /api/v1/nothing");
    }

    private static String problem(HttpResponse<String> answer, String code) {
        JsonNode problem = Served.json(answer);
        assertThat(problem.path("code").asString("")).as(answer.body()).isEqualTo(code);
        assertThat(problem.path("type").asString("")).isEqualTo("urn:daicho:problem:" + code);
        return problem.path("detail").asString("");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /api/v1/contracts/c-1%2Fobligations",
                "GET /contracts/c-1%2F..%2Fc-2",
                "GET /api/v1/contracts/c-1%5Cx",
                "GET /api/v1/contracts/c-1/obligations?asOf=%zz",
                "GET /api/v1/contracts/c-1/obligations?asOf=%",
                "GET /api/v1/contracts/c-1/obligations?%=2026-01-01",
                "GET /api/v1/contracts/c-1/obligations?asOf=%ff",
                "GET /api/v1/contracts/c-1/obligations?asOf={}",
                "GET /api/v1/contracts/c-1/%zz",
                "GET /api/v1/contracts/%00",
                "GET /%2e%2e/%2e%2e/x",
                "NONSENSE /api/v1/contracts"
            })
    void whatTheServerItselfRefusesIsAProblemOfOurs(String request) throws IOException {
        String answer = raw(request + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
        assertThat(answer)
                .matches("(?s)HTTP/1.1 4\\d\\d .*")
                .containsIgnoringCase("content-type: application/problem+json")
                .contains("urn:daicho:problem:")
                .doesNotContainIgnoringCase("tomcat", "<html", "exception", "org.apache", "java.");
        String page = raw(request + " HTTP/1.1\r\nHost: localhost\r\nAccept: text/html\r\nAccept-Language: ja\r\n"
                + "Connection: close\r\n\r\n");
        assertThat(page).doesNotContainIgnoringCase("tomcat", "exception", "org.apache", "java.");
        if (!request.contains("{")) { // behind such a line the server reads no headers
            assertThat(page).containsPattern("[ぁ-ん]").containsIgnoringCase("content-type: text/html");
        }
    }

    private static String raw(String request) throws IOException {
        URI base = URI.create(served.base());
        try (Socket socket = new Socket(base.getHost(), base.getPort())) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/contracts/nobody/obligations",
                "/api/v1/contracts/nobody/copies",
                "/api/v1/contracts/nobody/facts",
                "/api/v1/contracts/nobody/journal",
                "/api/v1/contracts/%20bad%20id/obligations",
                "/api/v1/contracts/c-1/nothing",
                "/api/v1/nothing",
                "/api/nothing"
            })
    void aThingThatIsNotThere(String path) {
        assertProblem(served.get(path), 404);
    }

    @Test
    void aRefusedBodyLeavesNoTrace() {
        served.post("/api/v1/facts", JSON, Lines.used("f-1", "k-1", "2026-02-01"));

        assertThat(served.get("/api/v1/contracts/c-1/journal").body().lines()).hasSize(1);
    }

    private static void assertProblem(HttpResponse<String> answer, int status) {
        assertThat(answer.body()).as("body").doesNotContain("<html", "\tat ", "Exception", "java.");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(Served.type(answer)).as(answer.body()).startsWith("application/problem+json");
        assertThat(Served.json(answer).get("status").intValue()).isEqualTo(status);
        assertThat(Served.json(answer).get("detail").stringValue()).isNotBlank();
    }
}
