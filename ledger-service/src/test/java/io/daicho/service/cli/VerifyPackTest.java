package io.daicho.service.cli;

import static io.daicho.service.cli.Call.ledger;
import static org.assertj.core.api.Assertions.assertThat;

import io.daicho.api.journal.FactJson;
import io.daicho.service.cli.serve.Serving;
import io.daicho.service.pack.PackManifest;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Collections;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.node.ObjectNode;

/** Packs as an inspector verifies them: a good one, one under an edition of the house, and some that were changed. */
class VerifyPackTest {
    private static final String HOUSE = "house-2026";
    private static final String CONCLUDED = "conclusions: concluded again, the same +proved +concluded from";

    @TempDir
    static Path shared;

    @TempDir
    Path directory;

    private Path data = Path.of("");
    private Path editions = Path.of("");
    private Path pack = Path.of("");

    @BeforeAll
    static void packBoth() throws IOException {
        Path example = shared.resolve("example");
        assertThat(ledger("import", Call.EXAMPLE, "--data", example)).returns(0, Call::code);
        assertThat(ledger("pack", "--data", example, "--output", packOf("example"), "--as-of", "2026-06-15"))
                .returns(0, Call::code);
        Path house = shared.resolve("house");
        Files.createDirectories(house.resolve("clausesets"));
        Files.writeString(house.resolve("clausesets").resolve(HOUSE + ".json"), house());
        Path journal = Files.writeString(
                shared.resolve("journal.jsonl"),
                Files.readString(Path.of("..", "examples", "gdpr-processor.jsonl"))
                        .replace("gdpr-28-2016", HOUSE)
                        .replaceAll(",\"recordedAt\":\"[^\"]*\"", ""));
        assertThat(ledger("import", journal, "--data", house)).returns(0, Call::code);
        assertThat(ledger("pack", "--data", house, "--output", packOf("house"))).returns(0, Call::code);
    }

    private static Path packOf(String name) {
        return shared.resolve(name + ".zip");
    }

    private void take(String name) throws IOException {
        data = shared.resolve(name);
        editions = data.resolve("clausesets");
        pack = Files.copy(packOf(name), directory.resolve("pack.zip"));
    }

    private static String house() throws IOException {
        try (InputStream shipped =
                VerifyPackTest.class.getResourceAsStream("/io/daicho/clausesets/gdpr-28-2016.json")) {
            assertThat(shipped).isNotNull();
            return new String(shipped.readAllBytes(), StandardCharsets.UTF_8).replace("gdpr-28-2016", HOUSE);
        }
    }

    @Test
    void whatNothingWouldBeVerifiedWithIsSaidAndNotPassedOver() throws IOException {
        take("example");
        Path file = Files.writeString(directory.resolve("file"), "anything");

        inVain("--stamp", "verify", pack, "--stamp", file);
        inVain("--entry", "verify", pack, "--entry", file);
        inVain("--contract", "verify", "--data", data, "--contract", "c-1");
        inVain(
                "--clause-sets",
                "verify",
                "--data",
                data,
                "--clause-sets",
                Files.createDirectories(directory.resolve("editions")));
        inVain("--stamp, --entry", "verify", "--data", data, "--stamp", file, "--entry", file);
        assertThat(ledger("verify", directory.resolve("a.json"), "--data", data, "--pack", pack))
                .returns(2, Call::code)
                .satisfies(call -> assertThat(call.err()).contains("not with both at once"));
    }

    private static void inVain(String options, Object... call) {
        assertThat(ledger(call))
                .returns(2, Call::code)
                .satisfies(said -> assertThat(said.err()).contains(options + ": nothing would be verified with it"));
    }

    @Test
    void ofAGoodOneEverythingButTheTimeIsProved() throws IOException {
        take("example");

        assertThat(ledger("verify", pack))
                .returns(0, Call::code)
                .satisfies(call -> assertThat(call.out())
                        .containsPattern("integrity: nothing was changed +proved")
                        .containsPattern("completeness: nothing is missing +proved")
                        .containsPattern(CONCLUDED)
                        .containsPattern("time: on the word of others +not checked")
                        .contains("Nothing is wrong with what was verified."));
    }

    @Test
    void conclusionsThatWereChangedAreFoundAlsoWhereTheManifestWasChangedWithThem() throws Exception {
        take("example");
        change("conclusions.json", text -> text.replaceFirst("\"status\" ?: ?\"[A-Z_]+\"", "\"status\":\"MET\""));

        assertThat(ledger("verify", pack))
                .returns(1, Call::code)
                .satisfies(call -> assertThat(call.out())
                        .contains(
                                "conclusions.json: A document claims what the ledger does not. concluded again from the"
                                        + " entries it is another"));
    }

    @Test
    void aShippedEditionThatWasChangedIsFoundAndNotUsed() throws Exception {
        take("example");
        change("clauses/jp-municipal-infosec-2025.json", text -> text + " ");

        assertThat(ledger("verify", pack))
                .returns(1, Call::code)
                .satisfies(call -> assertThat(call.out())
                        .contains("clauses/jp-municipal-infosec-2025.json", "there is an edition"));
    }

    @Test
    void aPackUnderAnEditionOfTheHouseIsConcludedByTheEditionInItAndThatIsSaid() throws Exception {
        take("house");

        assertThat(ledger("verify", "--data", data))
                .returns(0, Call::code)
                .satisfies(call -> assertThat(call.out()).containsPattern(CONCLUDED));
        assertThat(ledger("verify", pack))
                .returns(0, Call::code)
                .satisfies(call -> assertThat(call.out())
                        .containsPattern(CONCLUDED)
                        .contains("The edition of the clauses house-2026 came with the pack (SHA-256 "));
        assertThat(ledger("verify", pack, "--clause-sets", editions))
                .returns(0, Call::code)
                .satisfies(call ->
                        assertThat(call.out()).containsPattern(CONCLUDED).doesNotContain("came with the pack"));
    }

    @Test
    void anEditionThatIsAnotherThanTheReadersOrMissingIsAFault() throws Exception {
        take("house");
        Path agreed = Files.createDirectories(directory.resolve("agreed"));
        Files.writeString(agreed.resolve(HOUSE + ".json"), house() + "\n");

        assertThat(ledger("verify", pack, "--clause-sets", agreed))
                .returns(1, Call::code)
                .satisfies(call -> assertThat(call.out()).contains("clauses/house-2026.json", "there is an edition"));
        change("clauses/house-2026.json", text -> "");
        assertThat(ledger("verify", pack))
                .returns(1, Call::code)
                .satisfies(call -> assertThat(call.out())
                        .contains("A contract on record was registered with the clause set house-2026"));
    }

    @Test
    void aServedLogUnderAnEditionOfTheHouseIsConcludedOnceItsReaderNamesIt() throws Exception {
        take("house");
        String contract = "c-gdpr";
        try (ZipFile zip = new ZipFile(pack.toFile())) {
            contract = FactJson.mapper()
                    .readValue(zip.getInputStream(zip.getEntry(PackManifest.NAME)), PackManifest.class)
                    .contract();
        }
        try (Serving serving = Serving.start(data, Map.of("server.port", 0))) {
            assertThat(ledger("verify", "--url", serving.url(), "--contract", contract))
                    .returns(0, Call::code)
                    .satisfies(call -> assertThat(call.out())
                            .containsPattern("conclusions: concluded again, the same +not checked")
                            .contains("the clause set house-2026, which is not here", "--clause-sets"));
            assertThat(ledger("verify", "--url", serving.url(), "--contract", contract, "--clause-sets", editions))
                    .returns(0, Call::code)
                    .satisfies(call -> assertThat(call.out()).contains("concluded again without a fault"));
        }
    }

    /** Changes a file of the pack and its digest in the manifest, as a forger would; an empty text removes it. */
    private void change(String name, UnaryOperator<String> change) throws Exception {
        Map<String, byte[]> files = new TreeMap<>();
        try (ZipFile zip = new ZipFile(pack.toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                files.put(entry.getName(), zip.getInputStream(entry).readAllBytes());
            }
        }
        String before = new String(files.get(name), StandardCharsets.UTF_8);
        byte[] after = change.apply(before).getBytes(StandardCharsets.UTF_8);
        assertThat(after).isNotEqualTo(files.get(name));
        ObjectNode manifest = (ObjectNode) FactJson.mapper().readTree(files.get(PackManifest.NAME));
        if (after.length == 0) {
            files.remove(name);
            ((ObjectNode) manifest.get("files")).remove(name);
        } else {
            files.put(name, after);
            ((ObjectNode) manifest.get("files"))
                    .put(
                            name,
                            HexFormat.of()
                                    .formatHex(
                                            MessageDigest.getInstance("SHA-256").digest(after)));
        }
        files.put(PackManifest.NAME, manifest.toString().getBytes(StandardCharsets.UTF_8));
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(pack))) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
            }
        }
    }
}
