package io.daicho.service.web;

import static io.daicho.service.web.Served.JSON;
import static org.assertj.core.api.Assertions.assertThat;

import io.daicho.service.testing.Lines;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page of a contract as known at an earlier instant: nothing that was recorded later stands in it. */
class PagesThenTest {
    @TempDir
    static Path data;

    private static Served served;
    private static String then;

    @BeforeAll
    static void recordsMoreLater() {
        served = new Served(data);
        record(Lines.registered());
        record(Lines.received("f-early", "k-early", "2026-01-02"));
        then = record(Lines.received("f-early-2", "k-erased", "2026-01-03"));
        while (!Instant.now().isAfter(Instant.parse(then).plusMillis(1))) {
            Thread.onSpinWait();
        }
        record(Lines.received("f-late", "k-late", "2026-01-02"));
        record(Lines.erased("f-erased", "k-erased", "2026-01-04"));
        HttpResponse<String> filed = served.post(
                "/api/v1/contracts/c-1/evidence?fact=f-evidence&kind=CERTIFICATE&occurredAt=2026-01-05"
                        + "&organisation=insurer&role=CONTRACTOR&about=f-erased",
                "text/plain",
                "done");
        assertThat(filed.statusCode()).as(filed.body()).isEqualTo(201);
        String erasure = record(Lines.line(
                "detail.erased",
                "f-gone",
                "c-1",
                "2026-01-06",
                "\"erasedFrom\":\"f-evidence\",\"fields\":[\"content\"],\"ground\":\"CLIENT_INSTRUCTION\","
                        + "\"allowedBy\":\"p-9\",\"allowedByRole\":\"CLIENT\""));
        assertThat(erasure).isNotEmpty();
    }

    private static String record(String line) {
        HttpResponse<String> answer = served.post("/api/v1/facts", JSON, line);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        return Served.json(answer).get("recordedAt").stringValue();
    }

    @AfterAll
    static void stop() {
        served.close();
    }

    @Test
    void whatWasRecordedLaterIsNotOnIt() {
        String page = page("knownAt=" + then);

        assertThat(page)
                .contains("k-early", "k-erased", "f-early-2", "as they are today")
                .doesNotContain("k-late", "f-late", "f-erased", "f-evidence", "f-gone");
        assertThat(page("")).contains("k-late", "f-late", "f-erased", "f-evidence", "f-gone");
    }

    @Test
    void aCopyThatIsKnownToBeErasedByNowWasHeldAsFarAsWasKnown() {
        assertThat(copies(page("knownAt=" + then))).contains("k-early", "k-erased");
        assertThat(copies(page(""))).contains("k-early", "k-late").doesNotContain("k-erased");
        assertThat(copies(page("knownAt=" + then + "&asOf=2026-01-02")))
                .contains("k-early")
                .doesNotContain("k-erased");
    }

    @Test
    void beforeAnythingWasKnownThereIsNothingToShow() {
        HttpResponse<String> page = served.get("/contracts/c-1?knownAt=2020-01-01", "Accept-Language", "en");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).doesNotContain("k-early", "f-registered");
    }

    @Test
    void theOtherLanguageAndTheWayBackKeepTheTimes() {
        String page = page("asOf=2026-02-01&knownAt=" + then + "&all=true&lang=en");

        assertThat(page).contains("?asOf=2026-02-01&amp;knownAt=" + then + "&amp;all=true&amp;lang=ja");
        String finding = page.substring(page.indexOf("/contracts/c-1/explanations/"));
        String why = served.get(finding.substring(0, finding.indexOf('"')).replace("&amp;", "&"))
                .body();
        assertThat(why).contains("/contracts/c-1?asOf=2026-02-01&amp;knownAt=" + then);
        assertThat(why).containsPattern("\\?asOf=2026-02-01&amp;knownAt=[^\"]*&amp;lang=ja");
    }

    private static String page(String parameters) {
        HttpResponse<String> page = served.get("/contracts/c-1?" + parameters, "Accept-Language", "en");
        assertThat(page.statusCode()).isEqualTo(200);
        return page.body();
    }

    private static String copies(String page) {
        return page.substring(page.indexOf("<h2 id=\"copies\""), page.indexOf("<h2 id=\"evidence\""));
    }
}
