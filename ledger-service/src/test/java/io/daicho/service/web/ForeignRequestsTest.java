package io.daicho.service.web;

import static io.daicho.service.testing.Lines.registered;
import static io.daicho.service.web.Served.JSON;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
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

/** A page of somebody else, open in a clerk's browser, neither writes into the ledger nor reads it. */
class ForeignRequestsTest {
    private static final String ROTATION = "/api/v1/log-key/rotation";

    @TempDir
    static Path data;

    private static Served served;

    @BeforeAll
    static void serve() {
        served = new Served(data, "--daicho.hosts=ledger.city.example.jp, daicho.example.org");
        served.post("/api/v1/facts", JSON, registered());
        new LogOfC1(served).awaitSealed(1);
    }

    @AfterAll
    static void stop() {
        served.close();
    }

    @ParameterizedTest
    @CsvSource({
        "Sec-Fetch-Site, cross-site",
        "Sec-Fetch-Site, same-site",
        "Origin, http://evil.example",
        "Origin, null",
        "Origin, http://127.0.0.1:1",
        "Origin, not an origin"
    })
    void aPageOfSomebodyElseLetsNoOtherKeySign(String header, String value) {
        String key = served.get("/log/c-1/key").body();

        HttpResponse<String> answer =
                served.send(served.request(ROTATION, header, value).POST(BodyPublishers.noBody()));

        assertThat(answer.statusCode()).isEqualTo(403);
        JsonNode problem = Served.json(answer);
        assertThat(problem.path("code").asString("")).isEqualTo("foreign-origin");
        assertThat(problem.path("type").asString("")).isEqualTo("urn:daicho:problem:foreign-origin");
        assertThat(problem.path("detail").asString("")).contains("POST " + ROTATION, value);
        assertThat(served.get("/log/c-1/key").body()).isEqualTo(key);
    }

    @Test
    void isToldSoInJapaneseToo() {
        HttpResponse<String> answer = served.post(
                "/api/v1/facts", JSON, registered(), "Origin", "http://evil.example", "Accept-Language", "ja");

        assertThat(Served.json(answer).path("title").asString("")).isEqualTo("許可されていません");
        assertThat(Served.json(answer).path("detail").asString("")).contains("http://evil.example のページから");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Sec-Fetch-Site: same-origin", "Sec-Fetch-Site: none", "Origin: own", "X-None: none"})
    void ourOwnPagesAndProgramsWrite(String header) {
        String[] sent = header.replace("own", served.base()).split(": ");

        assertThat(served.post("/api/v1/facts", JSON, registered(), sent).statusCode())
                .isEqualTo(200);
    }

    @Test
    void behindAProxyThatIsConfiguredItsPagesWrite() {
        assertThat(served.post("/api/v1/facts", JSON, registered(), "Origin", "https://ledger.city.example.jp")
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void aLinkFromElsewhereLeadsToThePage() {
        assertThat(served.get("/contracts/c-1", "Sec-Fetch-Site", "cross-site").statusCode())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"evil.example", "127.0.0.1.evil.example:8080", "localhost.evil.example", "ledger"})
    void aNameThatWasMadeToLeadHereReadsNothing(String host) throws IOException {
        String answer = get("/api/v1/contracts", host, "");

        assertThat(answer).startsWith("HTTP/1.1 403").contains("urn:daicho:problem:foreign-host", "DAICHO_HOSTS");
        assertThat(get("/", host, "Accept: text/html\r\nAccept-Language: ja\r\n"))
                .startsWith("HTTP/1.1 403")
                .contains("<html", "応答しません")
                .doesNotContain("c-1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "localhost",
                "LOCALHOST:8080",
                "ledger.localhost",
                "127.0.0.1:9",
                "[::1]:8080",
                "192.168.0.7",
                "Ledger.City.example.jp",
                "daicho.example.org.:443"
            })
    void underItsOwnNamesAndAddressesItAnswers(String host) throws IOException {
        assertThat(get("/api/v1/contracts", host, "")).startsWith("HTTP/1.1 200");
    }

    @Test
    void aDraftOfAnAttestationIsSentAsJson() {
        assertThat(served.post("/api/v1/contracts/c-1/attestations/preview", "text/plain", "{}")
                        .statusCode())
                .isEqualTo(415);
    }

    private static String get(String path, String host, String headers) throws IOException {
        URI base = URI.create(served.base());
        try (Socket socket = new Socket(base.getHost(), base.getPort())) {
            socket.getOutputStream()
                    .write(("GET " + path + " HTTP/1.1\r\nHost: " + host + "\r\n" + headers
                                    + "Connection: close\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
