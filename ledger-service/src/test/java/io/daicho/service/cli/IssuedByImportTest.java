package io.daicho.service.cli;

import static io.daicho.service.cli.Call.ledger;
import static org.assertj.core.api.Assertions.assertThat;

import io.daicho.api.journal.FactJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A fact that comes in by a journal may say of any file that it is an attestation, with its right digest. */
class IssuedByImportTest {
    private static final Path SMALL =
            Path.of("src", "test", "resources", "io", "daicho", "service", "attestation", "small.jsonl");

    @TempDir
    Path directory;

    private Path data;

    @BeforeEach
    void oneIsChecked() {
        data = directory.resolve("data");
        done("import", SMALL, "--data", data);
        done("attest", "draft", "at-1", "--drafter", "p-1", "--manager", "p-1", "--by", "maker", "--data", data);
        done("attest", "check", "at-1", "--checker", "p-2", "--by", "maker", "--data", data);
    }

    @Test
    void aFileThatIsNoneIsNamed() throws IOException {
        file("e-x", Files.writeString(directory.resolve("note.json"), "{\"all\":\"erased\"}"));
        sayIssued("e-x");

        assertThat(ledger("verify", "--data", data, "--lang", "en"))
                .returns(1, Call::code)
                .satisfies(call -> assertThat(call.out())
                        .contains("the fact f-issued says that it is the attestation at-1, and it is none"));
    }

    @Test
    void anotherAttestationIsNamedAndTheOneThatWasIssuedIsNot() throws IOException {
        Path issued = directory.resolve("issued.json");
        done("attest", "issue", "at-1", "--issuer", "p-1", "--by", "maker", "--data", data);
        done("attest", "get", "at-1", "--output", issued, "--data", data);
        assertThat(ledger("verify", "--data", data)).returns(0, Call::code);
        data = directory.resolve("other");
        done("import", SMALL, "--data", data);
        done("attest", "draft", "at-2", "--drafter", "p-1", "--manager", "p-1", "--by", "maker", "--data", data);
        done("attest", "check", "at-2", "--checker", "p-2", "--by", "maker", "--data", data);
        file("e-x", issued);
        sayIssued("e-x", "at-2");

        assertThat(ledger("verify", "--data", data, "--lang", "en"))
                .returns(1, Call::code)
                .satisfies(call -> assertThat(call.out())
                        .contains("says that it is the attestation at-2, and it is the attestation at-1 of small"));
    }

    private void file(String id, Path file) {
        done(
                "evidence",
                "add",
                file,
                "--kind",
                "CERTIFICATE",
                "--about",
                "f-1",
                "--evidence",
                id,
                "--fact",
                "f-" + id,
                "--by",
                "maker",
                "--contract",
                "small",
                "--data",
                data);
    }

    private void sayIssued(String evidence) throws IOException {
        sayIssued(evidence, "at-1");
    }

    private void sayIssued(String evidence, String attestation) throws IOException {
        String digest = ledger("export", "--contract", "small", "--data", data)
                .out()
                .lines()
                .filter(line -> line.contains("\"f-" + evidence + "\""))
                .map(line ->
                        FactJson.mapper().readTree(line).at("/content/sha256").asString())
                .findFirst()
                .orElseThrow();
        done(
                "import",
                Files.writeString(
                        directory.resolve("forged.jsonl"),
                        "{\"type\":\"attestation.issued\",\"fact\":\"f-issued\",\"contract\":\"small\",\"occurredAt\":\""
                                + java.time.Instant.now()
                                + "\",\"recordedBy\":{\"organisation\":\"maker\",\"role\":\"CONTRACTOR\"},"
                                + "\"attestation\":\"" + attestation
                                + "\",\"issuer\":\"p-1\",\"document\":{\"evidenceFile\":\""
                                + evidence + "\",\"sha256\":\"" + digest + "\"}}\n"),
                "--data",
                data);
    }

    private static void done(Object... call) {
        Call called = ledger(call);
        assertThat(called.code()).as(called.out() + called.err()).isZero();
    }
}
