package io.daicho.service.cli;

import static io.daicho.service.cli.Call.ledger;
import static org.assertj.core.api.Assertions.assertThat;

import io.daicho.service.cli.serve.Serving;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class EvidenceTest {
    @TempDir
    Path directory;

    private Evidence evidence;
    private Path data;

    @BeforeEach
    void file() throws IOException {
        evidence = Evidence.in(directory);
        data = evidence.data();
    }

    @Test
    void aFiledFileIsListedAndGivenOutAsItCame() throws IOException {
        JsonNode listed = ledger("evidence", "list", "--format", "json", "--data", data)
                .json()
                .get(0);
        assertThat(listed.get("evidenceFile").stringValue()).isEqualTo("e-1");
        assertThat(listed.get("fact").stringValue()).isEqualTo("f-2");
        assertThat(listed.get("about").get(0).stringValue()).isEqualTo("f-1");
        assertThat(listed.get("mediaType").stringValue()).isEqualTo("application/pdf");
        assertThat(listed.get("bytes").longValue()).isEqualTo(Evidence.CERTIFICATE.length());
        assertThat(listed.get("name").stringValue()).isEqualTo("certificate of Yamada.pdf");

        Path output = directory.resolve("out.pdf");
        assertThat(ledger("evidence", "get", "e-1", "--output", output, "--data", data))
                .returns(0, Call::code);
        assertThat(output).hasContent(Evidence.CERTIFICATE);
        assertThat(ledger("check", "--data", data))
                .returns(0, Call::code)
                .satisfies(call -> assertThat(call.out()).contains("2 details, 1 evidence file.", "Wrong: 0"));
    }

    @Test
    void whoTookItAndWhoReadTheFactIsNoted() {
        ledger("evidence", "list", "--data", data);
        ledger("evidence", "get", "e-1", "--output", directory.resolve("noted.pdf"), "--data", data);
        ledger("fact", "f-2", "--data", data);
        ledger("receipt", "f-2", "--data", data);
        ledger("attest", "list", "--data", data);
        ledger("attest", "draft", "at-1", "--dry-run", "--data", data);

        assertThat(ledger("ask", "26", "--data", data, "--lang", "en", "--format", "csv")
                        .out())
                .contains(
                        "VIEWED,",
                        ",COMMAND_LINE,evidence,",
                        "EXPORTED,",
                        ",COMMAND_LINE,evidence e-1,",
                        ",COMMAND_LINE,fact f-2,",
                        ",COMMAND_LINE,receipt f-2,",
                        ",COMMAND_LINE,attestations,",
                        ",COMMAND_LINE,preview,");
        assertThat(ledger("ask", "26", "--data", data, "--lang", "ja").out()).contains("詳細付きの事実 f-2");
    }

    @Test
    void whatHasNotTheFormOfAnIdIsNotOnRecord() {
        for (String[] call : new String[][] {
            {"fact", "f 1"},
            {"receipt", "a/b"},
            {"evidence", "get", "e 1", "--output", "nothing"},
            {"attest", "get", "a/b", "--output", "nothing"}
        }) {
            for (String language : new String[] {"ja", "en"}) {
                Call failed = ledger(Evidence.concat(call, "--data", data, "--lang", language));
                assertThat(failed.code()).as(failed.err()).isEqualTo(1);
                assertThat(failed.err()).contains(language.equals("ja") ? "この契約の記録にありません" : "is not on record");
            }
        }
    }

    @Test
    void noByteOfItIsOnDiskInPlain() throws IOException {
        Files.delete(evidence.certificate());
        Files.delete(directory.resolve("journal.jsonl"));

        assertThat(Evidence.bytes(directory)).doesNotContain("Yamada").doesNotContain("Certificate for");
    }

    @Test
    void filingItAgainIsARepeatAndAnotherFileUnderItsIdIsRefused() throws IOException {
        assertThat(evidence.add("--data", data).out()).contains("was filed already as e-1");
        Path other = Files.writeString(directory.resolve("other.pdf"), "%PDF-1.7\nanother\n");

        Call call = ledger(
                "evidence", "add", other, "--kind", "CERTIFICATE", "--fact", "f-2", "--by", "insurer", "--data", data);

        assertThat(call.code()).isEqualTo(1);
        assertThat(call.err()).contains("f-2 was used already");
        assertThat(shelf()).hasSize(1);
    }

    @Test
    void ofARefusedFilingNothingIsLeft() throws IOException {
        Call unknown = ledger(
                "evidence",
                "add",
                evidence.certificate(),
                "--kind",
                "CERTIFICATE",
                "--about",
                "f-9",
                "--by",
                "insurer",
                "--data",
                data);
        Call png = ledger(
                "evidence",
                "add",
                evidence.certificate(),
                "--kind",
                "CERTIFICATE",
                "--media-type",
                "image/png",
                "--by",
                "insurer",
                "--data",
                data);
        Call video = ledger(
                "evidence",
                "add",
                evidence.certificate(),
                "--kind",
                "CERTIFICATE",
                "--media-type",
                "video/mp4",
                "--by",
                "insurer",
                "--data",
                data);

        assertThat(unknown.err()).contains("f-9", "\"about\"");
        assertThat(png.err()).contains("said to be image/png");
        assertThat(video.err()).contains("\"video/mp4\" are not taken", "application/pdf");
        assertThat(shelf()).hasSize(1);
    }

    @Test
    void anErasedFileIsGoneAndTheListSaysWhenWhyAndByWhom() throws IOException {
        assertThat(evidence.erase("f-3", "--evidence", "e-1", "--at", "2026-02-01", "--data", data))
                .returns(0, Call::code);

        assertThat(shelf()).isEmpty();
        assertThat(ledger("evidence", "list", "--data", data).out())
                .contains("erased at 2026-02-01", "request of the person", "p-9 (client)", "fact f-3")
                .doesNotContain("certificate of Yamada");
        assertThat(ledger("evidence", "get", "e-1", "--output", directory.resolve("x"), "--data", data))
                .returns(1, Call::code)
                .satisfies(call -> assertThat(call.err()).contains("was erased, by the fact f-3"));
        assertThat(evidence.add("--data", data).out()).contains("was filed already as e-1");
        assertThat(ledger("check", "--data", data).out()).contains("Erased: 2", "Wrong: 0");
    }

    @Test
    void anErasedRemarkIsMarkedInTheExportWhichIsImportedAgain() throws IOException {
        Call original = ledger("import", directory.resolve("journal.jsonl"), "--data", data);
        assertThat(evidence.erase("f-3", "--of", "f-1", "--field", "remark", "--data", data))
                .returns(0, Call::code);

        String exported = ledger("export", "--data", data).out();

        assertThat(exported).doesNotContain("forgot it").contains("\"erased\":true", "detail.erased");
        Path copy = Files.writeString(directory.resolve("copy.jsonl"), exported);
        assertThat(ledger("import", copy, "--data", data).out()).contains("0 recorded, 4 already on record, 0 refused");
        assertThat(ledger("import", directory.resolve("journal.jsonl"), "--data", data)
                        .out())
                .isEqualTo(original.out());
        assertThat(ledger("import", copy, "--data", directory.resolve("other")).out())
                .contains("4 recorded, 0 already on record, 0 refused");
        assertThat(ledger("obligations", "--journal", copy, "--as-of", "2026-03-01"))
                .returns(0, Call::code);
        assertThat(Call.obligations(
                        "--data", directory.resolve("other"), "--as-of", "2026-03-01", "--known-at", "2099-01-01"))
                .isEqualTo(Call.obligations("--data", data, "--as-of", "2026-03-01", "--known-at", "2099-01-01"));
    }

    @Test
    void aFactSaysWhatOfItIsErased() {
        assertThat(ledger("fact", "f-1", "--data", data).out()).contains(Evidence.REMARK);
        evidence.erase("f-3", "--of", "f-1", "--at", "2026-02-01", "--data", data);

        assertThat(ledger("fact", "f-1", "--data", data).out())
                .doesNotContain(Evidence.REMARK)
                .contains("remark: erased at 2026-02-01", "request of the person");
        assertThat(ledger("fact", "f-1", "--lang", "ja", "--data", data).out()).contains("本人の請求", "に消去");
        assertThat(ledger("fact", "f-9", "--data", data).err()).contains("f-9 is not on record");
    }

    @Test
    void whatCannotBeErasedIsRefused() {
        assertThat(evidence.erase("f-3", "--of", "f-9", "--data", data).err()).contains("f-9", "erasedFrom");
        assertThat(evidence.erase("f-3", "--of", "f-1", "--field", "carrier", "--data", data)
                        .err())
                .contains("has no detail \"carrier\"", "remark");
        assertThat(evidence.erase("f-3", "--evidence", "e-9", "--data", data).err())
                .contains("e-9 is not on record");
        evidence.erase("f-3", "--of", "f-1", "--data", data);
        assertThat(evidence.erase("f-4", "--of", "f-1", "--data", data).err()).contains("already", "f-3");
    }

    @Test
    void aRunningLedgerDoesTheSame() throws IOException {
        try (Serving serving = Serving.start(data, Map.of("server.port", 0))) {
            Object url = serving.url();
            assertThat(evidence.add("--url", url).out()).contains("was filed already as e-1");
            Path output = directory.resolve("out.pdf");
            assertThat(ledger("evidence", "get", "e-1", "--output", output, "--url", url))
                    .returns(0, Call::code);
            assertThat(output).hasContent(Evidence.CERTIFICATE);
            assertThat(ledger("check", "--url", url).out()).contains("Wrong: 0");
            assertThat(evidence.erase("f-3", "--evidence", "e-1", "--url", url)).returns(0, Call::code);
            assertThat(ledger("evidence", "list", "--url", url).out()).contains("request of the person");
            assertThat(ledger("evidence", "get", "e-1", "--output", directory.resolve("y"), "--url", url)
                            .err())
                    .contains("was erased", "f-3");
            assertThat(ledger("fact", "f-2", "--url", url).out()).contains("content: erased", "name: erased");
        }
    }

    @Test
    void whatACrashLeftOfAnUploadIsClearedAtTheNextStart() throws IOException {
        Files.writeString(data.resolve("evidence/incoming/half"), "half an upload");
        Files.writeString(data.resolve("evidence").resolve("0".repeat(32)), "a file whose fact was never recorded");

        assertThat(ledger("check", "--data", data).out()).contains("Wrong: 0", "no fact names: 0");
        assertThat(shelf()).hasSize(1);
        assertThat(data.resolve("evidence/incoming/half")).doesNotExist();
    }

    @Test
    void missingAndChangedFilesAreFoundAndNamed() throws IOException {
        Path file = shelf().get(0);
        byte[] bytes = Files.readAllBytes(file);
        bytes[5] ^= 1;
        Files.write(file, bytes);
        wrong("f-2 content: the file was changed");

        Files.write(file, java.util.Arrays.copyOf(bytes, 20));
        wrong("f-2 content: the file was changed");

        Files.delete(file);
        wrong("f-2 content: the file is missing");
    }

    @Test
    void aChangedKeyIsFoundAndNamed() throws IOException {
        byte[] bytes = Files.readAllBytes(data.resolve("keyring"));
        bytes[128 + 50] ^= 1;
        Files.write(data.resolve("keyring"), bytes);

        wrong("f-1 remark: its key was changed");
        assertThat(ledger("export", "--data", data))
                .returns(0, Call::code)
                .satisfies(call -> assertThat(call.out()).contains("\"erased\":false"));
        assertThat(ledger("fact", "f-1", "--data", data).out()).contains("remark: its key was changed");
    }

    @Test
    void aMissingKeyringStopsTheLedgerAndSaysWhatToDo() throws IOException {
        Files.delete(data.resolve("keyring"));

        Call call = ledger("check", "--data", data);

        assertThat(call.code()).isEqualTo(1);
        assertThat(call.err()).contains("keyring is missing", "Put it back");
        assertThat(data.resolve("keyring")).doesNotExist();
    }

    private void wrong(String sentence) {
        Call check = ledger("check", "--data", data);
        assertThat(check.code()).isEqualTo(1);
        assertThat(check.out()).contains("c-1/" + sentence, "Wrong: 1");
        if (sentence.contains("content")) {
            assertThat(ledger("evidence", "get", "e-1", "--output", directory.resolve("z"), "--data", data))
                    .returns(1, Call::code)
                    .satisfies(call -> assertThat(call.err()).contains("cannot be read"));
            assertThat(directory.resolve("z")).doesNotExist();
        }
    }

    private java.util.List<Path> shelf() throws IOException {
        try (var files = Files.list(data.resolve("evidence"))) {
            return files.filter(Files::isRegularFile).toList();
        }
    }
}
