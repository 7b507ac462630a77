package io.daicho.service.web;

import static io.daicho.service.testing.Lines.received;
import static io.daicho.service.testing.Lines.registered;
import static io.daicho.service.testing.Lines.used;
import static io.daicho.service.web.Served.JSON;
import static io.daicho.service.web.Served.NDJSON;
import static io.daicho.service.web.Served.json;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecordingOverRestTest {
    @TempDir
    Path data;

    private Served served;

    @BeforeEach
    void serve() {
        served = new Served(data);
        assertThat(served.post("/api/v1/facts", JSON, registered()).statusCode())
                .isEqualTo(201);
    }

    @AfterEach
    void stop() {
        served.close();
    }

    @Test
    void aFactIsAcknowledgedWithItsPositionAndARepeatAnsweredTheSame() {
        HttpResponse<String> first = served.post("/api/v1/facts", JSON, received("f-1", "k-1", "2026-02-01"));
        HttpResponse<String> again = served.post("/api/v1/facts", JSON, received("f-1", "k-1", "2026-02-01"));

        assertThat(first.statusCode()).isEqualTo(201);
        assertThat(json(first).get("position").longValue()).isEqualTo(1);
        assertThat(json(first).get("repeated").booleanValue()).isFalse();
        assertThat(again.statusCode()).isEqualTo(200);
        assertThat(json(again).get("repeated").booleanValue()).isTrue();
        assertThat(json(again).get("recordedAt")).isEqualTo(json(first).get("recordedAt"));
    }

    @Test
    void whatCannotBeTrueIsAProblemInTheReadersLanguage() {
        HttpResponse<String> english =
                served.post("/api/v1/facts", JSON, used("f-1", "k-9", "2026-02-01"), "Accept-Language", "en");
        HttpResponse<String> japanese =
                served.post("/api/v1/facts", JSON, used("f-1", "k-9", "2026-02-01"), "Accept-Language", "ja");

        for (HttpResponse<String> refused : List.of(english, japanese)) {
            assertThat(refused.statusCode()).isEqualTo(422);
            assertThat(Served.type(refused)).startsWith("application/problem+json");
            assertThat(json(refused).get("code").stringValue()).isEqualTo("thing-unknown");
            assertThat(json(refused).get("type").stringValue()).isEqualTo("urn:daicho:refusal:thing-unknown");
        }
        assertThat(json(english).get("detail").stringValue()).contains("k-9", "is not on record");
        assertThat(json(japanese).get("detail").stringValue()).contains("k-9").containsPattern("[ぁ-ん]");
    }

    @Test
    void anIdReusedForOtherContentIsAConflict() {
        served.post("/api/v1/facts", JSON, received("f-1", "k-1", "2026-02-01"));

        HttpResponse<String> refused = served.post("/api/v1/facts", JSON, used("f-1", "k-1", "2026-02-01"));

        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(json(refused).get("code").stringValue()).isEqualTo("fact-id-reused");
    }

    @Test
    void aJournalIsRecordedLineByLineAndRefusedLinesAreNamed() {
        String journal = String.join(
                "\n",
                received("f-1", "k-1", "2026-02-01"),
                "broken",
                "",
                received("f-1", "k-1", "2026-02-01"),
                used("f-2", "k-9", "2026-02-01"),
                used("f-3", "k-1", "2026-02-02"));

        HttpResponse<String> dry = served.post("/api/v1/journal?dryRun=true&lang=ja", NDJSON, journal);
        HttpResponse<String> answer = served.post("/api/v1/journal", NDJSON, journal);

        assertThat(json(dry).get("dryRun").booleanValue()).isTrue();
        assertThat(json(dry).get("refused").get(1).get("detail").stringValue()).containsPattern("[ぁ-ん]");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(json(answer).get("recorded").longValue()).isEqualTo(2);
        assertThat(json(answer).get("repeated").longValue()).isEqualTo(1);
        assertThat(json(answer).get("refused")).hasSize(2);
        assertThat(json(answer).get("refused").get(0).get("line").longValue()).isEqualTo(2);
        assertThat(json(answer).get("refused").get(0).get("code").stringValue()).isEqualTo("not-json");
        assertThat(json(answer).get("refused").get(1).get("line").longValue()).isEqualTo(5);
        assertThat(json(answer).get("refused").get(1).get("code").stringValue()).isEqualTo("thing-unknown");
        assertThat(served.get("/api/v1/contracts/c-1/journal").body().lines()).hasSize(3);
    }
}
