package io.daicho.service.web;

import static io.daicho.service.web.Served.NDJSON;
import static io.daicho.service.web.Served.json;
import static org.assertj.core.api.Assertions.assertThat;

import io.daicho.api.id.ContractId;
import io.daicho.service.evaluation.Evaluation;
import io.daicho.service.journalfile.JsonLines;
import io.daicho.service.journalfile.SourceLine;
import io.daicho.service.obligations.ConclusionsJson;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class ReadingOverRestTest {
    private static final Path EXAMPLE = Path.of("..", "examples", "road-liability.jsonl");
    private static final String CONTRACT = "/api/v1/contracts/road-liability-r7";
    private static final String EVERYTHING = "2099-01-01T00:00:00Z";

    @TempDir
    static Path data;

    private static Served served;

    @BeforeAll
    static void serve() throws IOException {
        served = new Served(data);
        HttpResponse<String> answer = served.post("/api/v1/journal", NDJSON, Files.readString(EXAMPLE));
        assertThat(json(answer).get("recorded").longValue()).isEqualTo(151);
    }

    @AfterAll
    static void stop() {
        served.close();
    }

    @Test
    void obligationsAreThoseOfTheJournalToTheLetter() throws IOException {
        Evaluation evaluation = new Evaluation(io.daicho.readmodel.clauses.ClauseSets.shipped());
        try (JsonLines lines = new JsonLines(Files.newInputStream(EXAMPLE))) {
            for (SourceLine line = lines.next(); line != null; line = lines.next()) {
                evaluation.take(line);
            }
        }
        Instant known = Instant.parse(EVERYTHING);
        ContractId contract = new ContractId("road-liability-r7");
        for (String day : new String[] {"2025-10-01T00:00:00Z", "2026-03-26T03:00:00Z", "2026-09-01T00:00:00Z"}) {
            assertThat(served.get(CONTRACT + "/obligations?asOf=" + day + "&knownAt=" + EVERYTHING)
                            .body())
                    .isEqualTo(ConclusionsJson.of(
                            evaluation.conclude(contract, Instant.parse(day), known),
                            evaluation.position(contract, known)));
        }
    }

    @Test
    void beforeAnythingWasKnownNothingIsOwed() {
        JsonNode answer = json(served.get(CONTRACT + "/obligations?asOf=2026-03-26&knownAt=2025-01-01"));

        assertThat(answer.get("obligations")).isEmpty();
        assertThat(answer.get("position").isNull()).isTrue();
    }

    @Test
    void contractsCopiesFactsAndWhatIsDueAreListed() {
        JsonNode contracts = json(served.get("/api/v1/contracts"));
        JsonNode copies = json(served.get(CONTRACT + "/copies?asOf=2025-10-01"));
        JsonNode facts = json(served.get(CONTRACT + "/facts?before=100&most=7"));
        JsonNode due = json(served.get("/api/v1/due?within=P3650D"));

        assertThat(contracts).hasSize(1);
        assertThat(contracts.get(0).get("contract").stringValue()).isEqualTo("road-liability-r7");
        assertThat(copies).isNotEmpty();
        assertThat(facts).hasSize(7);
        assertThat(facts.get(0).get("position").longValue()).isEqualTo(99);
        assertThat(due.get(0).get("contract").stringValue()).isEqualTo("road-liability-r7");
    }

    @Test
    void theJournalIsStreamedAsLines() {
        HttpResponse<String> answer = served.get(CONTRACT + "/journal");

        assertThat(Served.type(answer)).startsWith("application/x-ndjson");
        assertThat(answer.body().lines()).hasSize(151);
    }

    @Test
    void theCalendarKeepsToRfc5545() {
        for (String language : new String[] {"ja", "en"}) {
            HttpResponse<String> answer = served.get("/api/v1/due.ics?within=P36500D", "Accept-Language", language);

            assertThat(Served.type(answer)).startsWith("text/calendar");
            assertThat(answer.body()).startsWith("BEGIN:VCALENDAR\r\n").endsWith("END:VCALENDAR\r\n");
            assertThat(answer.body().replace("\r\n", "")).doesNotContain("\n", "\r");
            assertThat(answer.body().split("\r\n"))
                    .allSatisfy(line ->
                            assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75));
            String unfolded = answer.body().replace("\r\n ", "");
            assertThat(unfolded.split("\r\n"))
                    .allMatch(
                            line -> line.matches("(BEGIN|END|VERSION|PRODID|UID|DTSTAMP|DUE|SUMMARY|DESCRIPTION):.*"));
            assertThat(count(unfolded, "BEGIN:VTODO")).isEqualTo(count(unfolded, "END:VTODO"));
            assertThat(count(unfolded, "BEGIN:VTODO")).isEqualTo(count(unfolded, "UID:"));
        }
    }

    private static int count(String text, String part) {
        return text.split(part, -1).length - 1;
    }

    @Test
    void theInterfaceDescribesItself() {
        JsonNode api = json(served.get("/v3/api-docs"));

        assertThat(api.get("openapi").stringValue()).startsWith("3.1");
        assertThat(api.get("paths").propertyNames())
                .contains(
                        "/api/v1/facts",
                        "/api/v1/journal",
                        "/api/v1/contracts",
                        "/api/v1/contracts/{contract}/obligations",
                        "/api/v1/contracts/{contract}/copies",
                        "/api/v1/contracts/{contract}/journal",
                        "/api/v1/contracts/{contract}/facts",
                        "/api/v1/due",
                        "/api/v1/due.ics");
    }
}
