package io.daicho.service.web;

import static io.daicho.service.web.Served.JSON;
import static io.daicho.service.web.Served.NDJSON;
import static io.daicho.service.web.Served.json;
import static org.assertj.core.api.Assertions.assertThat;

import io.daicho.service.testing.Lines;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Evidence files, erasures and the end of the keeping, on the page of a contract and over REST. */
class RetiredOverRestTest {
    private static final String CONTRACT = "/api/v1/contracts/c-1";
    private static final String ALLOWED = "\"allowedBy\":\"p-9\",\"allowedByRole\":\"CLIENT\"";
    private static final String RETIRED = Lines.line(
            "contract.retired", "f-9", "c-1", "2026-05-01T09:00:00Z", "\"ground\":\"RETENTION_ENDED\"," + ALLOWED);

    @TempDir
    Path data;

    private Served served;

    @BeforeEach
    void serve() {
        served = new Served(data);
        record(Lines.registered());
        record(Lines.line(
                "consultation.opened", "f-1", "c-1", "2026-02-01", "\"consultation\":\"t-1\",\"remark\":\"a name\""));
        record(Lines.line("contract.retention-set", "f-2", "c-1", "2026-02-01", "\"lastDay\":\"2026-04-30\""));
        assertThat(served.post(
                                CONTRACT + "/evidence?fact=f-3&evidenceFile=e-1&kind=CERTIFICATE&about=f-1"
                                        + "&occurredAt=2026-02-02&organisation=insurer&role=CONTRACTOR&name=seen.pdf",
                                "application/pdf",
                                "%PDF-1.7\nseen\n".getBytes(StandardCharsets.UTF_8))
                        .statusCode())
                .isEqualTo(201);
    }

    @AfterEach
    void stop() {
        served.close();
    }

    private HttpResponse<String> record(String line) {
        HttpResponse<String> answer = served.post("/api/v1/facts", JSON, line);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        return answer;
    }

    private String page(String language) {
        return served.get("/contracts/c-1?lang=" + language).body();
    }

    @Test
    void thePageShowsEvidenceFilesAndWhatWasErasedWhyAndByWhoseLeave() {
        assertThat(page("en"))
                .contains("Evidence files", "seen.pdf", "application/pdf")
                .doesNotContain("Erased for good");

        record(Lines.line(
                "detail.erased",
                "f-4",
                "c-1",
                "2026-03-01",
                "\"erasedFrom\":\"f-3\",\"fields\":[\"content\",\"name\"],\"ground\":\"REQUEST_OF_THE_PERSON\","
                        + ALLOWED));

        assertThat(page("en"))
                .contains("Erased for good", "content, name", "request of the person", "p-9 (client)")
                .contains("erased, by the fact f-4")
                .doesNotContain("seen.pdf");
        assertThat(page("ja")).contains("証拠ファイル", "消去", "本人の請求", "消去済み (事実 f-4)");
    }

    @Test
    void retiringIsSaidBeforehandDoneAndShown() {
        JsonNode outlook = json(served.get(CONTRACT + "/retirement?at=2026-05-01"));
        assertThat(outlook.get("details").longValue()).isEqualTo(2);
        assertThat(outlook.get("files").longValue()).isEqualTo(1);
        assertThat(outlook.get("keptUntil").stringValue()).isEqualTo("2026-04-30");
        assertThat(outlook.get("stillOwed")).isEmpty();
        assertThat(page("en")).contains("Kept until").doesNotContain("Keeping ended");

        record(RETIRED);

        assertThat(page("en"))
                .contains("Keeping ended", "Retired at 2026-05-01 18:00", "the whole contract")
                .doesNotContain("seen.pdf");
        assertThat(page("ja")).contains("台帳の保存を終了しました", "契約全体");
        assertThat(served.get("/?lang=en").body()).contains("Keeping ended");
        JsonNode retired = json(served.get("/api/v1/contracts")).get(0).get("retired");
        assertThat(retired.get("fact").stringValue()).isEqualTo("f-9");
        assertThat(retired.get("ground").stringValue()).isEqualTo("RETENTION_ENDED");
        assertThat(json(served.get(CONTRACT + "/retirement")).get("retired")).isEqualTo(retired);
        assertThat(served.get(CONTRACT + "/evidence/e-1").statusCode()).isEqualTo(410);
    }

    @Test
    void whatCannotBeTrueIsAProblemAndNothingIsDestroyed() {
        HttpResponse<String> early = served.post("/api/v1/facts", JSON, RETIRED.replace("2026-05-01T", "2026-04-30T"));
        assertThat(early.statusCode()).isEqualTo(422);
        assertThat(json(early).get("code").stringValue()).isEqualTo("retention-not-over");
        assertThat(served.get(CONTRACT + "/evidence/e-1").statusCode()).isEqualTo(200);
        assertThat(served.get(CONTRACT + "/retirement?at=nonsense").statusCode())
                .isEqualTo(400);
        assertThat(served.get("/api/v1/contracts/nobody/retirement").statusCode())
                .isEqualTo(404);

        record(RETIRED);
        HttpResponse<String> late = served.post(
                "/api/v1/facts",
                JSON,
                Lines.line("contract.work-ended", "f-10", "c-1", "2026-05-02", "\"remark\":\"a name\""));
        assertThat(late.statusCode()).isEqualTo(422);
        assertThat(json(late).get("code").stringValue()).isEqualTo("contract-retired");
        assertThat(json(served.get(CONTRACT + "/retirement")).get("details").longValue())
                .isZero();
    }

    @Test
    void aBreachSaysWhoseDeedItWasWhereThatWasNotTheContractor() throws IOException {
        served.post("/api/v1/journal", NDJSON, Files.readString(Path.of("..", "examples", "road-liability.jsonl")));

        List<String> breaches = served.get("/contracts/road-liability-r7?lang=en")
                .body()
                .split("id=\"breaches\"", -1)[1]
                .split("id=\"copies\"", -1)[0]
                .lines()
                .map(String::strip)
                .toList();

        assertThat(breaches).contains("<td>call-centre</td>", "<td></td>").doesNotContain("<td>insurer</td>");
    }
}
