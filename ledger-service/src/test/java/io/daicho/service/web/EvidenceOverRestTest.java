package io.daicho.service.web;

import static io.daicho.service.web.Served.JSON;
import static io.daicho.service.web.Served.json;
import static org.assertj.core.api.Assertions.assertThat;

import io.daicho.service.testing.Lines;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.web.multipart.MultipartResolver;
import tools.jackson.databind.JsonNode;

class EvidenceOverRestTest {
    private static final String EVIDENCE = "/api/v1/contracts/c-1/evidence";
    private static final byte[] PDF = "%PDF-1.7\na certificate\n".getBytes(StandardCharsets.UTF_8);

    @TempDir
    static Path data;

    private static Served served;

    @BeforeAll
    static void serve() {
        served = new Served(data, "--daicho.evidence.most-bytes=200000");
        served.post("/api/v1/facts", JSON, Lines.registered());
        served.post("/api/v1/facts", JSON, Lines.received("f-1", "k-1", "2026-01-05"));
    }

    @AfterAll
    static void stop() {
        served.close();
    }

    @Test
    void aFileIsFiledListedAndGivenOut() throws IOException {
        HttpResponse<String> filed = upload("e-1", "&about=f-1&about=f-registered&name=%E8%A8%BC.pdf", PDF);

        assertThat(filed.statusCode()).as(filed.body()).isEqualTo(201);
        assertThat(json(filed).get("bytes").longValue()).isEqualTo(PDF.length);
        assertThat(upload("e-1", "&about=f-1&about=f-registered&name=%E8%A8%BC.pdf", PDF)
                        .statusCode())
                .isEqualTo(200);
        assertThat(json(served.get(EVIDENCE))).anySatisfy(file -> {
            assertThat(file.get("evidenceFile").stringValue()).isEqualTo("e-1");
            assertThat(file.get("about")).hasSize(2);
            assertThat(file.get("name").stringValue()).isEqualTo("証.pdf");
        });
        HttpResponse<String> got = served.get(EVIDENCE + "/e-1");
        assertThat(got.body()).isEqualTo(new String(PDF, StandardCharsets.UTF_8));
        assertThat(Served.type(got)).isEqualTo("application/pdf");
        assertThat(got.headers().firstValue("Content-Disposition"))
                .hasValueSatisfying(
                        header -> assertThat(header).startsWith("attachment").contains("%E8%A8%BC.pdf"));
        assertThat(got.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
    }

    @Test
    void aLargeFileComesBackByteForByte() {
        byte[] large = new byte[200_000];
        new java.util.Random(7).nextBytes(large);
        System.arraycopy(PDF, 0, large, 0, 9);

        assertThat(upload("e-large", "", large).statusCode()).isEqualTo(201);
        assertThat(served.bytes(EVIDENCE + "/e-large")).isEqualTo(large);
        assertThat(shelf()).noneMatch(file -> file.getFileName().toString().equals("incoming"));
    }

    @ParameterizedTest
    @CsvSource({
        "application/pdf, 200001, 413, file-too-large",
        "video/mp4, 100, 415, file-type-not-taken",
        "image/png, 100, 415, file-of-another-type",
        "text/plain, 0, 422, contradicts-itself"
    })
    void whatIsNotTakenIsRefusedAndNothingStays(String type, int size, int status, String code) {
        byte[] bytes = new byte[size];
        java.util.Arrays.fill(bytes, (byte) 'x');
        System.arraycopy(PDF, 0, bytes, 0, Math.min(9, size));
        List<Path> before = shelf();

        HttpResponse<String> refused = served.post(path("e-refused", ""), type, bytes);

        assertThat(refused.statusCode()).as(refused.body()).isEqualTo(status);
        assertThat(json(refused).get("code").stringValue()).isEqualTo(code);
        assertThat(shelf()).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/api/v1/contracts/nobody/evidence?fact=f-x&kind=OTHER&organisation=o&role=CLIENT&occurredAt=2026-01-06|422|contract-unknown",
                EVIDENCE + "?fact=f-x&kind=SCAN&organisation=o&role=CLIENT&occurredAt=2026-01-06|422|bad-value",
                EVIDENCE + "?fact=f-x&organisation=o&role=CLIENT&occurredAt=2026-01-06|422|missing-field",
                EVIDENCE + "?fact=f-x&kind=OTHER&role=CLIENT&occurredAt=2026-01-06|422|missing-field",
                EVIDENCE + "?fact=f-x&kind=OTHER&organisation=o&role=CLIENT&occurredAt=soon|422|bad-value",
                EVIDENCE + "?fact=f-x&kind=OTHER&organisation=o&role=CLIENT&occurredAt=2099-01-06|422|in-the-future",
                EVIDENCE
                        + "?fact=f-x&kind=OTHER&organisation=o&role=CLIENT&occurredAt=2026-01-06&about=f-9|422|fact-unknown",
                EVIDENCE + "?fact=f-x&kind=OTHER&organisation=o&role=CLIENT&occurredAt=2026-01-06&about=|422|bad-value",
                EVIDENCE + "?fact=f-x&colour=red|400|bad-parameter"
            })
    void whatIsSaidAboutItIsReadAsStrictlyAsALine(String path, int status, String code) {
        List<Path> before = shelf();

        HttpResponse<String> refused = served.post(path, "application/pdf", PDF);

        assertThat(refused.statusCode()).as(refused.body()).isEqualTo(status);
        assertThat(json(refused).get("code").stringValue()).isEqualTo(code);
        assertThat(shelf()).isEqualTo(before);
    }

    @Test
    void aFormWithAFileIsRefusedAndNoPartOfItPutAside() {
        HttpResponse<String> refused = served.post(
                path("e-form", ""),
                "multipart/form-data; boundary=b",
                "--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.pdf\"\r\n\r\n%PDF-1.7\r\n--b--\r\n");

        assertThat(refused.statusCode()).as(refused.body()).isEqualTo(415);
        assertThat(served.has(MultipartResolver.class)).isFalse();
    }

    @Test
    void anErasedFileIsGoneAndSaysWhy() {
        upload("e-gone", "", PDF);
        HttpResponse<String> erased = served.post(
                "/api/v1/facts",
                JSON,
                Lines.line(
                        "detail.erased",
                        "f-erased",
                        "c-1",
                        "2026-02-01",
                        "\"erasedFrom\":\"f-e-gone\",\"ground\":\"RETENTION_ENDED\",\"allowedBy\":\"p-9\",\"allowedByRole\":\"CLIENT\""));
        assertThat(erased.statusCode()).as(erased.body()).isEqualTo(201);

        HttpResponse<String> gone = served.get(EVIDENCE + "/e-gone");

        assertThat(gone.statusCode()).isEqualTo(410);
        assertThat(json(gone).get("detail").stringValue()).contains("RETENTION_ENDED", "p-9", "f-erased");
        JsonNode fact = json(served.get("/api/v1/contracts/c-1/facts/f-e-gone"));
        assertThat(fact.get("erased")).hasSize(1);
        assertThat(fact.get("erased").get(0).get("field").stringValue()).isEqualTo("content");
        HttpResponse<String> again = upload("e-gone", "", PDF);
        assertThat(again.statusCode()).isEqualTo(200);
        assertThat(served.get(EVIDENCE + "/e-gone").statusCode()).isEqualTo(410);
    }

    @Test
    void aRepeatBesideAnErasedDetailSaysWhatWasNotCompared() {
        String line = Lines.line("copy.used", "f-used", "c-1", "2026-01-07", """
                "copy":"k-1","purpose":"quote","remark":"by Yamada Hanako\"""");
        assertThat(served.post("/api/v1/facts", JSON, line).statusCode()).isEqualTo(201);
        served.post(
                "/api/v1/facts",
                JSON,
                Lines.line(
                        "detail.erased",
                        "f-erased-2",
                        "c-1",
                        "2026-02-01",
                        "\"erasedFrom\":\"f-used\",\"ground\":\"RETENTION_ENDED\",\"allowedBy\":\"p-9\",\"allowedByRole\":\"CLIENT\""));

        JsonNode repeated = json(served.post("/api/v1/facts", JSON, line));

        assertThat(repeated.get("repeated").booleanValue()).isTrue();
        assertThat(repeated.get("notCompared").stringValue()).contains("erased");
        assertThat(served.post("/api/v1/facts", JSON, line.replace("k-1", "k-2"))
                        .statusCode())
                .isEqualTo(409);
    }

    @Test
    void aMissingFileIsNoFaultOfTheProgram() throws IOException {
        List<Path> before = shelf();
        upload("e-missing", "", PDF);
        for (Path file : shelf()) {
            if (!before.contains(file)) {
                Files.delete(file);
            }
        }

        HttpResponse<String> missing = served.get(EVIDENCE + "/e-missing");

        assertThat(missing.statusCode()).isEqualTo(503);
        assertThat(json(missing).get("detail").stringValue()).contains("e-missing", "FILE_MISSING");
        assertThat(json(served.get("/api/v1/check")).get("findings"))
                .anySatisfy(
                        finding -> assertThat(finding.get("fact").stringValue()).isEqualTo("f-e-missing"));
    }

    @Test
    void whatIsNotOnRecordIsNotFound() {
        for (String path : List.of(EVIDENCE + "/e-9", EVIDENCE + "/%20", "/api/v1/contracts/c-1/facts/f-9")) {
            assertThat(served.get(path).statusCode()).as(path).isEqualTo(404);
        }
    }

    private static HttpResponse<String> upload(String id, String more, byte[] bytes) {
        return served.send(served.request(path(id, more))
                .header("Content-Type", "application/pdf")
                .POST(BodyPublishers.ofByteArray(bytes)));
    }

    private static String path(String id, String more) {
        return EVIDENCE + "?fact=f-" + id + "&evidenceFile=" + id
                + "&kind=CERTIFICATE&organisation=insurer&role=CONTRACTOR&occurredAt=2026-01-06" + more;
    }

    private static List<Path> shelf() {
        try (var files = Files.list(data.resolve("evidence"))) {
            try (var incoming = Files.list(data.resolve("evidence/incoming"))) {
                assertThat(incoming).isEmpty();
            }
            return files.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException failure) {
            throw new AssertionError(failure);
        }
    }
}
