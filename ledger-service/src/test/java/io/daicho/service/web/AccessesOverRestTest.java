package io.daicho.service.web;

import static io.daicho.service.testing.Lines.received;
import static io.daicho.service.testing.Lines.registered;
import static io.daicho.service.web.Served.JSON;
import static io.daicho.service.web.Served.json;
import static org.assertj.core.api.Assertions.assertThat;

import io.daicho.service.pack.PackManifest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Who viewed, asked and took away what, over HTTP: question 26. */
@Timeout(60)
class AccessesOverRestTest {
    @TempDir
    Path data;

    private Served served;

    @BeforeEach
    void serve() {
        served = new Served(data);
        served.post("/api/v1/facts", JSON, registered());
        served.post("/api/v1/facts", JSON, received("f-1", "k-1", "2026-02-01"));
        while (json(served.get("/api/v1/contracts/c-1/log")).get("size").intValue() < 2) {
            Thread.onSpinWait();
        }
    }

    @AfterEach
    void stop() {
        served.close();
    }

    @Test
    void lookingIsNoted() {
        served.get("/contracts/c-1");
        served.get("/api/v1/contracts/c-1/obligations");

        isNoted("PAGE 127.0.0.1 VIEWED /contracts/c-1");
        isNoted("REST 127.0.0.1 VIEWED /api/v1/contracts/c-1/obligations");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/contracts/c%2D1/obligations",
                "/api/v1/%63ontracts/c-1/obligations",
                "/api/v1/contracts/c-1;x/obligations"
            })
    void lookingIsNotedHoweverThePathIsSpelled(String path) {
        assertThat(served.get(path).statusCode()).isEqualTo(200);

        isNoted("REST 127.0.0.1 VIEWED /api/v1/contracts/c-1/obligations");
    }

    @Test
    void aPackThatIsAskedForAgainByNothingIsRefused() {
        assertThat(served.post("/api/v1/contracts/c-1/pack/again", JSON, "null").statusCode())
                .isEqualTo(409);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/due", "/api/v1/due.ics"})
    void lookingAtWhatFallsDueIsNotedForEachContractInIt(String path) {
        served.get(path);
        isNoted("REST 127.0.0.1 VIEWED " + path);
    }

    @Test
    void theListOfContractsTellsOfEachOfThem() {
        served.get("/");
        served.get("/api/v1/contracts");

        isNoted("PAGE 127.0.0.1 VIEWED /");
        isNoted("REST 127.0.0.1 VIEWED /api/v1/contracts");
    }

    @Test
    void lookingAtADraftThatIsNotStoredIsNoted() {
        String path = "/api/v1/contracts/c-1/attestations/preview";
        assertThat(served.post(path, JSON, "{\"attestation\":\"at-1\"}").statusCode())
                .isEqualTo(200);
        isNoted("REST 127.0.0.1 VIEWED " + path);
    }

    @Test
    void askingIsNoted() {
        served.get("/api/v1/contracts/c-1/questions/3");

        isNoted("REST 127.0.0.1 ASKED /api/v1/contracts/c-1/questions/3");
    }

    @Test
    void takingThePackAndTakingItAgainIsNoted() throws IOException {
        byte[] pack = served.bytes("/api/v1/contracts/c-1/pack");

        assertThat(served.post("/api/v1/contracts/c-1/pack/again", JSON, manifest(pack))
                        .statusCode())
                .isEqualTo(200);

        isNoted("REST 127.0.0.1 EXPORTED /api/v1/contracts/c-1/pack");
        isNoted("REST 127.0.0.1 EXPORTED /api/v1/contracts/c-1/pack/again");
    }

    @Test
    void takingEntriesOutOfTheLogIsNotedAndReadingItsCheckpointIsNot() {
        served.bytes("/log/c-1/checkpoint");
        served.bytes("/log/c-1/tile/0/000.p/2");
        served.bytes("/log/c-1/tile/entries/000.p/2");

        isNoted("REST 127.0.0.1 EXPORTED /log/c-1/tile/entries/000.p/2");
        assertThat(accesses())
                .noneMatch(access -> access.contains("checkpoint"))
                .noneMatch(access -> access.contains("tile/0/"));
    }

    @Test
    void whatWasNotAnsweredIsNotNoted() {
        served.get("/api/v1/contracts/c-1/obligations?asOf=yesterday");
        served.bytes("/log/c-1/tile/entries/x001/000");

        assertThat(accesses()).noneMatch(access -> access.contains("obligations") || access.contains("x001"));
    }

    /** An access is noted when its answer was sent, so that it may come a moment later. */
    private void isNoted(String access) {
        while (!accesses().contains(access)) {
            Thread.onSpinWait();
        }
    }

    private List<String> accesses() {
        JsonNode answer = json(served.get("/api/v1/contracts/c-1/questions/26"));
        return StreamSupport.stream(answer.get("rows").spliterator(), false)
                .filter(row -> !row.get(0).stringValue().equals("REPORT"))
                .map(row -> row.get(2).stringValue() + " " + row.get(0).stringValue() + " "
                        + row.get(3).stringValue())
                .toList();
    }

    private static String manifest(byte[] pack) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(pack))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals(PackManifest.NAME)) {
                    return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                }
            }
        }
        throw new AssertionError("no manifest");
    }
}
