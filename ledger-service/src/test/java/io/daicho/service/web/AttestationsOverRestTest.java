package io.daicho.service.web;

import static io.daicho.service.web.Served.JSON;
import static io.daicho.service.web.Served.json;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AttestationsOverRestTest {
    private static final Path SMALL =
            Path.of("src", "test", "resources", "io", "daicho", "service", "attestation", "small.jsonl");
    private static final String ATTESTATIONS = "/api/v1/contracts/small/attestations";
    private static final String SAID =
            "\"occurredAt\":\"2026-05-01T00:00:00Z\",\"recordedBy\":{\"organisation\":\"maker\",\"role\":\"CONTRACTOR\"}";

    @TempDir
    static Path data;

    private static Served served;

    @BeforeAll
    static void serve() throws IOException {
        served = new Served(data);
        for (String line : Files.readAllLines(SMALL)) {
            served.post("/api/v1/facts", JSON, line.replaceAll(",\"recordedAt\":\"[^\"]*\"", ""));
        }
        served.post("/api/v1/facts", JSON, """
                {"type":"contract.registered","fact":"f-1","contract":"open","occurredAt":"2026-01-01",\
                "recordedBy":{"organisation":"maker","role":"CONTRACTOR"},"number":"R8-8",\
                "client":{"id":"town","name":"例示町"},"contractor":{"id":"maker","name":"例示印刷株式会社"},\
                "period":{"start":"2026-01-01","end":"2027-03-31"},"timeZone":"Asia/Tokyo",\
                "clauseSet":"jp-municipal-infosec-2025"}""");
    }

    @AfterAll
    static void stop() {
        served.close();
    }

    private static HttpResponse<String> post(String path, String body) {
        return served.post(ATTESTATIONS + path, JSON, body);
    }

    private static String draft(String id, String fact) {
        return "{\"fact\":\"" + fact + "\"," + SAID + ",\"attestation\":\"" + id + "\",\"drafter\":\"p-1\"}";
    }

    @Test
    void goesItsWayOverRest() {
        HttpResponse<String> drafted = post("", draft("at-1", "f-a"));
        assertThat(drafted.statusCode()).as(drafted.body()).isEqualTo(201);
        assertThat(post("", draft("at-1", "f-a")).statusCode()).as("again").isEqualTo(200);
        assertThat(post("/at-1/check", "{\"fact\":\"f-b\"," + SAID + ",\"checker\":\"p-2\"}")
                        .statusCode())
                .isEqualTo(201);
        HttpResponse<String> issued = post("/at-1/issue", "{\"fact\":\"f-c\"," + SAID + ",\"issuer\":\"p-1\"}");
        assertThat(issued.statusCode()).as(issued.body()).isEqualTo(201);
        assertThat(post("/at-1/issue", "{\"fact\":\"f-c\"," + SAID + ",\"issuer\":\"p-1\"}")
                        .statusCode())
                .as("again")
                .isEqualTo(200);

        HttpResponse<String> document = served.get(ATTESTATIONS + "/at-1/document");
        assertThat(document.statusCode()).isEqualTo(200);
        assertThat(served.get(ATTESTATIONS + "/at-1/document").body()).isEqualTo(document.body());
        assertThat(json(served.get(ATTESTATIONS + "/at-1")).get("state").stringValue())
                .isEqualTo("ISSUED");
        assertThat(json(served.get(ATTESTATIONS))).hasSize(1);
        assertThat(post("/at-1/accept", "{\"fact\":\"f-d\"," + SAID + ",\"by\":\"town\"}")
                        .statusCode())
                .isEqualTo(201);
    }

    @Test
    void whatStandsInTheWayIsAConflictWithTheList() {
        HttpResponse<String> refused = served.post("/api/v1/contracts/open/attestations", JSON, draft("at-1", "f-x"));

        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(json(refused).get("code").stringValue()).isEqualTo("stands-in-the-way");
        assertThat(json(refused).get("obstacles"))
                .extracting(obstacle -> obstacle.get("kind").stringValue())
                .containsExactly("COMPLETION_NOT_ON_RECORD", "END_NOT_ON_RECORD");
        assertThat(json(served.get("/api/v1/contracts/open/attestations"))).isEmpty();
        assertThat(json(served.get("/api/v1/contracts/open/evidence"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/preview|{\"attestation\":\"at-9\",\"colour\":\"red\"}|400|bad-parameter",
                "/preview|{}|400|bad-parameter",
                "/preview|{\"attestation\":\"at-9\",\"asOf\":\"soon\"}|400|bad-parameter",
                "/preview|{\"attestation\":\"at-9\",\"asOf\":7}|400|bad-parameter",
                "/preview|{\"attestation\":\"at-9\",\"exceptions\":\"o-1\"}|400|bad-parameter",
                "/preview|{\"attestation\":\"at-9\",\"attestor\":\"nobody\"}|400|bad-parameter",
                "/preview|{|400|line-cut",
                "''|{\"attestation\":\"at-9\"}|422|missing-field",
                "/at-9/check|{\"checker\":\"p-2\"}|404|not-on-record",
                "/at-9/issue|{\"issuer\":\"p-2\"}|404|not-on-record",
                "/at-9/burn|{\"issuer\":\"p-2\"}|404|not-on-record"
            })
    void badInputIsAProblemThatSaysWhatIsWrong(String path, String body, int status, String code) {
        HttpResponse<String> refused = post(path, body);

        assertThat(refused.statusCode()).as(refused.body()).isEqualTo(status);
        assertThat(json(refused).get("code").stringValue()).as(refused.body()).isEqualTo(code);
    }

    @Test
    void anUnknownContractIsNotFoundOrRefused() {
        HttpResponse<String> preview =
                served.post("/api/v1/contracts/nobody/attestations/preview", JSON, "{\"attestation\":\"at-1\"}");

        assertThat(preview.statusCode()).as(preview.body()).isEqualTo(422);
        assertThat(json(preview).get("code").stringValue()).isEqualTo("contract-unknown");
    }
}
