package io.daicho.service.cli;

import static io.daicho.service.cli.Call.ledger;
import static org.assertj.core.api.Assertions.assertThat;

import io.daicho.api.id.ContractId;
import io.daicho.api.journal.FactJson;
import io.daicho.proof.note.VerifierKey;
import io.daicho.proof.note.VerifierKeys;
import io.daicho.service.cli.serve.Serving;
import io.daicho.service.pack.PackFile;
import io.daicho.service.pack.PackManifest;
import io.daicho.service.sealing.log.LogDirectory;
import io.daicho.service.testing.Tool;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** What an inspector takes away. */
class PackTest {
    private static final String CONTRACT = "road-liability-r7";

    @TempDir
    static Path shared;

    @TempDir
    Path directory;

    private Path data;
    private Path pack;

    @BeforeAll
    static void importTheExample() {
        assertThat(ledger("import", "../examples/road-liability.jsonl", "--data", shared.resolve("data"))
                        .code())
                .isZero();
    }

    @BeforeEach
    void aCopyOfIt() {
        data = directory.resolve("data");
        pack = directory.resolve("pack.zip");
        Tool.shell(directory, "cp -r " + shared.resolve("data") + " data");
    }

    private Call make() {
        return ledger("pack", "--data", data, "--output", pack, "--as-of", "2026-06-15");
    }

    private byte[] read(String name) throws IOException {
        try (ZipFile zip = new ZipFile(pack.toFile())) {
            return zip.getInputStream(zip.getEntry(name)).readAllBytes();
        }
    }

    private String text(String name) throws IOException {
        return new String(read(name), StandardCharsets.UTF_8);
    }

    private List<String> names() throws IOException {
        try (ZipFile zip = new ZipFile(pack.toFile())) {
            return Collections.list(zip.entries()).stream()
                    .map(ZipEntry::getName)
                    .toList();
        }
    }

    @Test
    void holdsTheWholeLogTheAnswersAndTheDigestOfEachFile() throws Exception {
        Call made = make();
        assertThat(made.err()).isEmpty();
        assertThat(made.code()).isZero();

        PackManifest manifest = PackFile.manifest(pack);
        long facts = Files.readAllLines(Path.of("../examples/road-liability.jsonl")).stream()
                .filter(line -> line.startsWith("{"))
                .count();
        assertThat(manifest.contract()).isEqualTo(CONTRACT);
        assertThat(manifest.size()).isEqualTo(facts);
        assertThat(text("journal.jsonl").lines().count()).isEqualTo(facts);
        assertThat(names())
                .contains(
                        "README.txt",
                        "report.ja.pdf",
                        "report.en.html",
                        "forms/f-002.pdf",
                        "answers/03-live-copies.csv",
                        "conclusions.json")
                .last()
                .isEqualTo("manifest.json");
        assertThat(names().stream()
                        .filter(name -> name.startsWith("answers/"))
                        .map(name -> name.substring(8, 10))
                        .distinct())
                .hasSize(26);
        for (Map.Entry<String, String> file : manifest.files().entrySet()) {
            assertThat(HexFormat.of()
                            .formatHex(MessageDigest.getInstance("SHA-256").digest(read(file.getKey()))))
                    .as(file.getKey())
                    .isEqualTo(file.getValue());
        }
        assertThat(manifest.files()).hasSize(names().size() - 1);
    }

    @Test
    void itsCheckpointVerifiesAndItsConclusionsAreThoseOfTheLedger() throws Exception {
        make();
        VerifierKey key =
                LogDirectory.of(data).log(new ContractId(CONTRACT)).key().orElseThrow();
        var verified = io.daicho.proof.checkpoint.SignedCheckpoint.read(read("log/checkpoint"))
                .verify(key.name(), VerifierKeys.of(key));
        assertThat(verified.checkpoint().size())
                .isEqualTo(PackFile.manifest(pack).size());
        JsonNode packed = FactJson.mapper().readTree(read("conclusions.json"));
        JsonNode told = FactJson.mapper()
                .readTree(ledger("obligations", "--data", data, "--as-of", "2026-06-15", "--format", "json")
                        .out());
        for (String part : List.of("obligations", "breaches", "contradictions", "warnings", "asOf", "position")) {
            assertThat(packed.get(part)).as(part).isEqualTo(told.get(part));
        }
    }

    @Test
    void thePinOfAPackGivesTheSameBytesAlsoWhenMoreWasRecorded() throws Exception {
        make();
        Path journal = directory.resolve("more.jsonl");
        Files.writeString(journal, """
                {"type":"consultation.opened","contract":"road-liability-r7","fact":"f-later","occurredAt":"2026-06-16",\
                "recorder":{"organisation":"insurer","role":"CONTRACTOR"},"consultation":"cn-later"}
                """);
        ledger("import", journal, "--data", data);
        Path same = directory.resolve("same.zip");
        Call again = ledger("pack", "--data", data, "--again", pack, "--output", same);
        assertThat(again.err()).isEmpty();
        assertThat(same).hasSameBinaryContentAs(pack);

        try (Serving serving = Serving.start(data, Map.of("server.port", 0))) {
            Path there = directory.resolve("there.zip");
            assertThat(ledger("pack", "--url", serving.url(), "--again", pack, "--output", there)
                            .err())
                    .isEmpty();
            assertThat(there).hasSameBinaryContentAs(pack);
            HttpResponse<byte[]> newest = HttpClient.newHttpClient()
                    .send(
                            HttpRequest.newBuilder(serving.url().resolve("/api/v1/contracts/" + CONTRACT + "/pack"))
                                    .build(),
                            HttpResponse.BodyHandlers.ofByteArray());
            assertThat(newest.headers().firstValue("Content-Disposition").orElse(""))
                    .contains("pack-" + CONTRACT);
            assertThat(newest.statusCode()).isEqualTo(200);
        }
    }

    @Test
    void whatCannotBePackedSaysWhy() throws Exception {
        make();
        assertThat(make().err()).contains("pack.zip is there already. Give another name.");
        assertThat(ledger("pack", "--data", data, "--again", pack, "--as-of", "2026-06-15")
                        .code())
                .isEqualTo(2);
        assertThat(ledger("pack", "--data", data, "--contract", "nobody").err()).contains("nobody");
        Path none = Files.writeString(directory.resolve("none.zip"), "no pack");
        assertThat(ledger("pack", "--data", data, "--again", none).err())
                .startsWith(none + " cannot be read as a pack");
        Path other = directory.resolve("other");
        assertThat(ledger("import", "../examples/road-liability.jsonl", "--data", other)
                        .code())
                .isZero();
        assertThat(ledger("pack", "--data", other, "--again", pack).err())
                .contains("was never published by this ledger");
    }
}
