package io.daicho.service.web;

import static io.daicho.service.web.Served.JSON;
import static io.daicho.service.web.Served.NDJSON;
import static org.assertj.core.api.Assertions.assertThat;

import io.daicho.service.testing.Lines;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PagesTest {
    @TempDir
    static Path data;

    private static Served served;

    @BeforeAll
    static void serve() throws IOException {
        served = new Served(data);
        served.post("/api/v1/journal", NDJSON, Files.readString(Path.of("..", "examples", "road-liability.jsonl")));
        HttpResponse<String> hostile = served.post(
                "/api/v1/facts",
                JSON,
                Lines.registered()
                        .replace("\"City\"", "\"<script>alert('city')</script>\"")
                        .replace("R8-1", "<b>&"));
        assertThat(hostile.statusCode()).isEqualTo(201);
    }

    @AfterAll
    static void stop() {
        served.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/contracts/road-liability-r7",
                "/contracts/road-liability-r7?asOf=2025-10-01&all=true",
                "/contracts/road-liability-r7?asOf=2026-03-26T12:00&knownAt=2099-01-01&before=60",
                "/contracts/c-1"
            })
    void everyPageIsWholeInBothLanguagesAndNeedsNothingFromElsewhere(String path) {
        for (String language : new String[] {"ja", "en"}) {
            HttpResponse<String> page = served.get(path, "Accept-Language", language);

            assertThat(page.statusCode()).isEqualTo(200);
            assertThat(Served.type(page)).startsWith("text/html");
            assertThat(page.body()).contains("<html", "lang=\"" + language + "\"", "</html>");
            assertThat(page.body().replace("xmlns=\"http://www.w3.org/1999/xhtml\"", ""))
                    .doesNotContainPattern("(href|src|action)=\"(https?:)?//");
            assertThat(page.body()).doesNotContain("??", "th:text", "<script");
        }
    }

    @Test
    void japaneseReadersSeeReiwaDatesBesideTheOthers() {
        assertThat(served.get("/", "Accept-Language", "ja").body()).contains("令和7年4月1日 (2025-04-01)");
        assertThat(served.get("/contracts/road-liability-r7?asOf=2025-10-01&lang=ja")
                        .body())
                .contains("令和7年10月1日", "令和7年4月1日 (2025-04-01)");
        assertThat(served.get("/", "Accept-Language", "en").body())
                .contains("2025-04-01")
                .doesNotContain("令和");
    }

    @Test
    void theContractIsToldInWords() {
        String page = served.get("/contracts/road-liability-r7?asOf=2026-06-01&lang=ja")
                .body();

        assertThat(page).contains("件名", "道路賠償責任保険", ">消去<", "終わった", "組織と人は識別番号で示します");
        assertThat(page.replaceAll("<[^>]*>", " ")).doesNotContain("filing.filed", "copy.made", "CONTRACTOR");
        assertThat(served.get("/?lang=ja").body()).contains("続いている", "終わった");
    }

    @Test
    void olderFactsAreThoseOfTheSameTimes() {
        assertThat(served.get("/contracts/road-liability-r7?asOf=2025-10-01&knownAt=2099-01-01&all=true&lang=en")
                        .body())
                .containsPattern("\\?before=\\d+&amp;asOf=2025-10-01&amp;knownAt=2099-01-01&amp;all=true&amp;lang=en");
    }

    @Test
    void anExplanationIsInTheLanguageAskedForOnly() {
        String page = served.get("/contracts/road-liability-r7?asOf=2026-06-01&lang=ja")
                .body();
        String finding = page.substring(page.indexOf("/explanations/"));
        String path = "/contracts/road-liability-r7" + finding.substring(0, finding.indexOf('?'));

        assertThat(served.get(path + "?asOf=2026-06-01&lang=ja").body())
                .contains("と定めています。")
                .doesNotContain(" says: ");
        assertThat(served.get(path + "?asOf=2026-06-01&lang=en").body())
                .contains(" says: ")
                .doesNotContain("と定めています");
    }

    @Test
    void whatPeopleWroteIsShownAsTextAndNothingElse() {
        for (String path : new String[] {"/", "/contracts/c-1"}) {
            assertThat(served.get(path).body())
                    .contains("&lt;script&gt;", "&lt;b&gt;&amp;")
                    .doesNotContain("<script>", "<b>");
        }
        assertThat(served.get("/contracts/c-1?asOf=%22%3E%3Cscript%3E").body()).doesNotContain("<script>");
        assertThat(served.get("/?lang=%22%3E%3Cscript%3E").body()).doesNotContain("<script>");
    }

    @Test
    void aContractThatIsNotThereIsSaidSoOnAPage() {
        for (String path : new String[] {"/contracts/nobody", "/contracts/%20bad%20id", "/contracts/%3Cscript%3E"}) {
            HttpResponse<String> page = served.get(path, "Accept", "text/html");

            assertThat(page.statusCode()).as(path).isEqualTo(404);
            assertThat(Served.type(page)).startsWith("text/html");
            assertThat(page.body()).doesNotContain("Exception", "\tat ", "Whitelabel", "<script>");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"asOf=nonsense", "knownAt=2025-02-30", "before=x", "all=perhaps", "asOf=%2B999999999-12-31"})
    void aParameterThatCannotBeReadIsSaidSoOnAPage(String parameter) {
        HttpResponse<String> page = served.get("/contracts/road-liability-r7?" + parameter, "Accept", "text/html");

        assertThat(page.statusCode()).isEqualTo(400);
        assertThat(Served.type(page)).startsWith("text/html");
        assertThat(page.body()).doesNotContain("Exception", "\tat ", "Whitelabel");
    }

    @Test
    void anUnknownPageIsNotFound() {
        HttpResponse<String> page = served.get("/nothing", "Accept", "text/html");

        assertThat(page.statusCode()).isEqualTo(404);
        assertThat(page.body()).doesNotContain("Exception", "\tat ");
    }

    @Test
    void theStyleSheetIsServedFromHere() {
        assertThat(served.get("/daicho.css").statusCode()).isEqualTo(200);
    }
}
