package io.daicho.service.web;

import static io.daicho.service.testing.Lines.registered;
import static io.daicho.service.web.Served.JSON;
import static io.daicho.service.web.Served.NDJSON;
import static org.assertj.core.api.Assertions.assertThat;

import io.daicho.service.testing.Lines;
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
        /api/v1/due?within=long                                    | 要求を読み取れません | 時間の長さではありません
        /api/v1/contracts/c-9/obligations                          | 見つかりません       | この台帳にありません
        /api/v1/contracts/c-1/evidence/ev-9                        | 見つかりません       | この契約の記録にありません
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
                "/api/v1/contracts/c-1/facts?most=99999999999",
                "/api/v1/due?within=soon",
                "/api/v1/due?within=P99999999999999999D",
                "/api/v1/due?within=PT9223372036854775807S",
                "/api/v1/due.ics?within=7"
            })
    void aParameterThatCannotBeRead(String path) {
        assertProblem(served.get(path), 400);
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
