package io.daicho.service.web;

import static io.daicho.service.testing.Lines.line;
import static io.daicho.service.testing.Lines.registered;
import static io.daicho.service.web.Served.JSON;
import static io.daicho.service.web.Served.json;
import static org.assertj.core.api.Assertions.assertThat;

import io.daicho.service.paper.Printed;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The notification form on paper, over HTTP. */
class FormsOverRestTest {
    @TempDir
    Path data;

    private Served served;

    @BeforeEach
    void serve() {
        served = new Served(data);
        served.post("/api/v1/facts", JSON, registered());
        file("f-1", "2026-01-02", "SERVER");
        file("f-2", "2026-02-02", "MOBILE_TERMINAL");
    }

    @AfterEach
    void stop() {
        served.close();
    }

    private void file(String fact, String day, String medium) {
        String filed = line("filing.filed", fact, "c-1", day, """
                "filer":"insurer","form":{"media":["%s"]}""".formatted(medium));
        assertThat(served.post("/api/v1/facts", JSON, filed).statusCode()).isEqualTo(201);
    }

    private Printed printed(String path) {
        return new Printed(served.bytes("/api/v1/contracts/c-1" + path));
    }

    @Test
    void theLastVersionIsGiven() {
        assertThat(printed("/form.pdf").run()).contains("令和8年2月2日", "第2版");
        assertThat(printed("/form.pdf?asOf=2026-01-31").run()).contains("令和8年1月2日", "第1版");
    }

    @Test
    void eachVersionIsGivenWithItsDifference() {
        assertThat(printed("/filings/f-1.pdf").run()).contains("令和8年1月2日");
        assertThat(printed("/filings/f-2.pdf").pages()).isEqualTo(1);
        assertThat(printed("/filings/f-2.pdf?difference=true").pages()).isEqualTo(2);
    }

    @Test
    void itIsAPdfThatNothingElseIsMadeOf() {
        var answer = served.get("/api/v1/contracts/c-1/form.pdf");

        assertThat(Served.type(answer)).isEqualTo("application/pdf");
        assertThat(answer.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
    }

    @ParameterizedTest
    @CsvSource({
        "/filings/f-9.pdf, 404, The filing f-9 is not on record in c-1 then.",
        "/form.pdf?filer=somebody, 404, A form of somebody is not on record in c-1 then.",
        "/form.pdf?asOf=2025-12-01, 404, A form of the contractor is not on record in c-1 then.",
        "/form.pdf?asOf=soon, 400, soon",
        "/form.pdf?filer=%20, 400, ' '"
    })
    void whatIsNotThereOrCannotBeReadIsTold(String path, int status, String words) {
        var answer = served.get("/api/v1/contracts/c-1" + path);

        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(Served.type(answer)).isEqualTo("application/problem+json");
        assertThat(json(answer).get("detail").stringValue()).contains(words);
    }
}
