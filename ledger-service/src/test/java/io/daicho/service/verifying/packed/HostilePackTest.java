package io.daicho.service.verifying.packed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.daicho.api.journal.FactJson;
import io.daicho.proof.text.Sha256;
import io.daicho.service.cli.LedgerCommandLine;
import io.daicho.service.testing.Lines;
import io.daicho.service.verifying.Demands;
import io.daicho.service.verifying.report.Fault;
import io.daicho.service.verifying.report.FaultKind;
import io.daicho.service.verifying.report.Note;
import io.daicho.service.verifying.report.Report;
import io.daicho.service.words.Software;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.node.ObjectNode;

/** Packs that somebody changed on their way, with a manifest that says what is in them: nobody signs a manifest. */
class HostilePackTest {
    private static final String DETAILS = "details.jsonl";
    private static final String MANIFEST = "manifest.json";

    /** In the place of a file's text: the file is taken out. */
    private static final String GONE = "gone";

    @TempDir
    static Path template;

    @TempDir
    Path directory;

    private static Path pack;

    @BeforeAll
    static void aPackWithADetailAndOneThatIsErased() throws IOException {
        Path journal = Lines.file(
                template,
                Lines.registered(),
                remarked(Lines.received("f-1", "k-1", "2026-01-05"), "the box was open"),
                remarked(Lines.received("f-2", "k-2", "2026-01-05"), "Yamada Hanako brought it"));
        Path data = template.resolve("data");
        pack = template.resolve("pack.zip");
        call("import", journal, "--data", data);
        call((Object[])
                ("erase-detail --of f-2 --ground REQUEST_OF_THE_PERSON --allowed-by p-9 --allowed-by-role CLIENT"
                                + " --by insurer --reason letter --contract c-1 --data " + data)
                        .split(" ", -1));
        call("pack", "--data", data, "--output", pack);
        assertThat(verify(pack).isSound()).isTrue();
    }

    @Test
    void aFalseLineBeforeTheTrueOneIsFound() throws Exception {
        String lines = text(DETAILS);
        String added = lines.lines()
                        .filter(line -> line.contains("\"f-1\""))
                        .findFirst()
                        .orElseThrow()
                        .replace("the box was open", "the box was sealed")
                + "\n";
        assertFound(Map.of(DETAILS, added + lines), "two lines are about f-1 remark");
    }

    @Test
    void aTextThatIsPutBackBehindAnErasureIsFound() throws Exception {
        String lines = text(DETAILS).replaceFirst("(\"erasedBy\":\"[^\"]+\")", "$1,\"text\":\"Suzuki Ichiro took it\"");
        assertFound(Map.of(DETAILS, lines), "its line in details.jsonl says something that no fact does");
    }

    @Test
    void anEvidenceFileThatNoFactFiledIsFound() throws Exception {
        assertFound(Map.of("evidence/f-9", "%PDF-1.7 a certificate"), "no fact of the log filed it");
    }

    @Test
    void aPackThatLooksAtADayBeforeItAllSaysSo() throws Exception {
        String manifest =
                text(MANIFEST).replaceFirst("\"asOf\" : \"[^\"]+\"", "\"asOf\" : \"1970-01-01T00:00:00.000Z\"");
        Report report = verify(changed(Map.of(MANIFEST, manifest)));
        assertThat(report.contract("c-1").remarks())
                .extracting(Note::key, note -> note.particulars().get(0))
                .contains(tuple("remark.packedAsOf", "1970-01-01T00:00:00.000Z"));
        assertThat(report.contract("c-1").faults()).extracting(Fault::kind).contains(FaultKind.CLAIM_DIFFERS);
    }

    @Test
    void aReadablePartThatSaysSomethingElseIsFound() throws Exception {
        for (String name : List.of(
                "README.txt",
                "journal.jsonl",
                "evidence.json",
                "report.ja.html",
                "report.en.pdf",
                "answers/01-where-was-copy.jsonl",
                "answers/03-live-copies.csv",
                "answers/22-late-records.json")) {
            assertThat(faults(Map.of(name, text(name).replaceFirst("[ku\\]]", "x"))))
                    .as(name)
                    .contains(tuple(FaultKind.CLAIM_DIFFERS, name));
        }
    }

    @Test
    void aReadablePartThatIsLeftOutIsMissed() throws Exception {
        assertThat(faults(Map.of("report.ja.pdf", GONE))).contains(tuple(FaultKind.CLAIM_DIFFERS, "report.ja.pdf"));
    }

    @Test
    void aFormOfNoFilingIsFound() throws Exception {
        assertThat(faults(Map.of("forms/f-9.pdf", "%PDF-1.7")))
                .contains(tuple(FaultKind.CLAIM_DIFFERS, "forms/f-9.pdf"));
    }

    @Test
    void aFileThatNoPackHasIsFound() throws Exception {
        assertThat(faults(Map.of("certificate.pdf", "%PDF-1.7")))
                .contains(tuple(FaultKind.PACKED_FILE_DIFFERS, "certificate.pdf"));
    }

    @Test
    void aPackOfAnotherVersionIsNotComparedWhereItDiffersAndThatIsSaid() throws Exception {
        ObjectNode other =
                (ObjectNode) FactJson.mapper().readTree(text(MANIFEST).replace(Software.VERSION, "Daicho 9.0.0"));
        ObjectNode digests = (ObjectNode) other.get("files");
        digests.put("README.txt", Sha256.hex("read me".getBytes(StandardCharsets.UTF_8)));
        Report report = verify(changed(Map.of(MANIFEST, other.toString(), "README.txt", "read me")));
        assertThat(report.contract("c-1").faults()).isEmpty();
        assertThat(report.contract("c-1").remarks())
                .contains(Note.of("remark.otherVersion", "Daicho 9.0.0", 1, "README.txt"));
        assertThat(report.limits()).extracting(Note::key).contains("limit.readable");
    }

    @Test
    void aPackThatKnowsLessThanItHasIsFound() throws Exception {
        String manifest =
                text(MANIFEST).replaceFirst("\"knownAt\" : \"[^\"]+\"", "\"knownAt\" : \"2026-01-01T00:00:00.000Z\"");
        assertThat(faults(Map.of(MANIFEST, manifest))).contains(tuple(FaultKind.CLAIM_DIFFERS, MANIFEST));
    }

    @Test
    void anotherEditionInTheManifestIsFound() throws Exception {
        String manifest = text(MANIFEST).replaceFirst("\"clauseSet\" : \"[^\"]+\"", "\"clauseSet\" : \"house\"");
        assertThat(faults(Map.of(MANIFEST, manifest))).contains(tuple(FaultKind.CLAIM_DIFFERS, MANIFEST));
    }

    @Test
    void aManifestWithoutWhatItMustSayIsRefused() throws Exception {
        for (String member : List.of("files", "asOf", "knownAt", "contract", "clauseSet")) {
            ObjectNode manifest = (ObjectNode) FactJson.mapper().readTree(text(MANIFEST));
            manifest.remove(member);
            Path file = changed(Map.of(MANIFEST, manifest.toString()));
            assertThatThrownBy(() -> verify(file)).as(member).isInstanceOf(UnusablePack.class);
        }
    }

    private List<Tuple> faults(Map<String, String> changes) throws Exception {
        return verify(changed(changes)).contract("c-1").faults().stream()
                .map(fault -> tuple(fault.kind(), fault.where()))
                .toList();
    }

    private void assertFound(Map<String, String> changes, String particular) throws Exception {
        assertThat(verify(changed(changes)).contract("c-1").faults())
                .extracting(Fault::particular)
                .contains(particular);
    }

    /** The pack with other files in it, and a manifest that has their digests. */
    private Path changed(Map<String, String> changes) throws Exception {
        Map<String, byte[]> files = new TreeMap<>();
        try (ZipFile zip = new ZipFile(pack.toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                files.put(entry.getName(), zip.getInputStream(entry).readAllBytes());
            }
        }
        ObjectNode manifest = (ObjectNode) FactJson.mapper().readTree(files.get(MANIFEST));
        ObjectNode digests = (ObjectNode) manifest.get("files");
        for (Map.Entry<String, String> change : changes.entrySet()) {
            if (change.getValue().equals(GONE)) {
                files.remove(change.getKey());
                digests.remove(change.getKey());
                continue;
            }
            byte[] bytes = change.getValue().getBytes(StandardCharsets.ISO_8859_1);
            files.put(change.getKey(), bytes);
            if (!change.getKey().equals(MANIFEST)) {
                digests.put(
                        change.getKey(),
                        HexFormat.of()
                                .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes)));
            }
        }
        if (!changes.containsKey(MANIFEST)) {
            files.put(MANIFEST, manifest.toString().getBytes(StandardCharsets.UTF_8));
        }
        Path to = directory.resolve("changed.zip");
        try (OutputStream out = Files.newOutputStream(to);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
                zip.closeEntry();
            }
        }
        return to;
    }

    private static String text(String name) throws IOException {
        try (ZipFile zip = new ZipFile(pack.toFile())) {
            return new String(zip.getInputStream(zip.getEntry(name)).readAllBytes(), StandardCharsets.ISO_8859_1);
        }
    }

    private static Report verify(Path file) {
        return new PackVerification(file, Demands.NONE).run((done, all) -> {});
    }

    private static String remarked(String line, String remark) {
        return line.substring(0, line.length() - 1) + ",\"remark\":\"" + remark + "\"}";
    }

    private static void call(Object... arguments) {
        StringWriter out = new StringWriter();
        PrintWriter to = new PrintWriter(out, true);
        String[] words = Arrays.stream(arguments).map(String::valueOf).toArray(String[]::new);
        assertThat(LedgerCommandLine.run(to, to, words)).as(out.toString()).isZero();
    }
}
