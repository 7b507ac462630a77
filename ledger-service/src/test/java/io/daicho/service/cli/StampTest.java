package io.daicho.service.cli;

import static io.daicho.service.cli.Call.ledger;
import static io.daicho.service.testing.Lines.received;
import static io.daicho.service.testing.Lines.registered;
import static org.assertj.core.api.Assertions.assertThat;

import io.daicho.service.cli.call.LedgerClient;
import io.daicho.service.cli.serve.Serving;
import io.daicho.service.signing.DocumentKey;
import io.daicho.service.signing.Documented;
import io.daicho.service.stamping.Authority;
import io.daicho.service.testing.Lines;
import io.daicho.service.testing.Tool;
import io.daicho.service.words.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Time stamps and the document key, as a caller sees them. */
class StampTest {
    private static final String AUTHORITIES = "daicho.stamps.authorities[0].";

    @TempDir
    Path directory;

    private Path data = Path.of("");
    private Authority authority;

    @BeforeEach
    void ledgerAndAuthority() throws IOException {
        data = directory.resolve("data");
        authority = Authority.named("alpha", directory);
        ledger("import", Lines.file(directory, registered(), received("f-1", "k-1", "2026-02-01")), "--data", data);
        System.setProperty(AUTHORITIES + "name", "alpha");
        System.setProperty(AUTHORITIES + "url", authority.url().toString());
        System.setProperty(AUTHORITIES + "certificate", authority.root().toString());
    }

    @AfterEach
    void forget() {
        authority.close();
        System.getProperties().keySet().removeIf(key -> key.toString().startsWith("daicho."));
    }

    @Test
    void theNewestCheckpointIsStampedOnDemandAndOpensslVerifiesTheFile() throws IOException {
        Call call = ledger("stamp", "--data", data);

        assertThat(call).returns(0, Call::code);
        assertThat(call.out()).contains("alpha stamped the checkpoint of 2 entries");
        Path stamp;
        try (var files = Files.list(data.resolve("log/c-1/stamps"))) {
            stamp = files.findFirst().orElseThrow();
        }
        String digest = stamp.getFileName().toString().replace(".alpha.tsr", "");
        Files.copy(authority.root(), stamp.resolveSibling("authority.pem"));
        assertThat(Tool.shell(data.resolve("log/c-1/stamps"), Documented.shell("signatures.md", "Time stamps")))
                .contains("Verification: OK", "Time stamp: ")
                .endsWith("exit 0");
        String checkpoint = Files.readString(data.resolve("log/c-1/checkpoint"));
        Files.writeString(directory.resolve("text"), checkpoint.substring(0, checkpoint.indexOf("\n\n") + 1));
        assertThat(Tool.shell(directory, "openssl dgst -sha256 -r text")).startsWith(digest);
        assertThat(ledger("stamp", "--data", data, "--format", "json").json().get("stamped"))
                .hasSize(1);
    }

    @Test
    void whatIsNotYetStampedIsSaidAndStaysWanted() {
        authority.close();

        Call call = ledger("stamp", "--data", data);

        assertThat(call).returns(1, Call::code);
        assertThat(call.out()).contains("Not yet stamped by alpha, wanted since ", "it cannot be reached");
        assertThat(data.resolve("log/c-1/wanted")).isNotEmptyDirectory();
        assertThat(data.resolve("log/c-1/stamps")).doesNotExist();
    }

    @Test
    void aRunningLedgerStampsOnDemandAndSaysWhatIsStamped() {
        try (Serving serving = Serving.start(data, Map.of("server.port", 0))) {
            JsonNode answer =
                    ledger("stamp", "--url", serving.url(), "--format", "json").json();

            assertThat(answer.get("stamped").get(0).stringValue()).isEqualTo("alpha");
            assertThat(answer.get("missing")).isEmpty();
            JsonNode state =
                    new LedgerClient(serving.url(), Words.of(Locale.ENGLISH)).get("/api/v1/contracts/c-1/stamps");
            assertThat(state).isEqualTo(answer);
        }
    }

    @Test
    void withoutAnAuthorityTheCallSaysHowToNameOne() {
        forget();

        assertThat(ledger("stamp", "--data", data))
                .returns(1, Call::code)
                .satisfies(call -> assertThat(call.err()).contains("daicho.stamps.authorities[0].url"));
        assertThat(ledger("stamp", "--data", data, "--lang", "ja").err()).contains("時刻認証局が設定されていません");
    }

    @Test
    void anAuthorityThatCannotBeUsedIsNamedWithItsSetting() {
        System.setProperty(
                AUTHORITIES + "certificate", directory.resolve("none.pem").toString());
        assertThat(ledger("stamp", "--data", data).err())
                .contains("The setting daicho.stamps.authorities[0].certificate cannot be used", "none.pem")
                .doesNotContain("should not have happened");
        System.clearProperty(AUTHORITIES + "certificate");
        assertThat(ledger("stamp", "--data", data).err()).contains("it needs .url", ".certificate");
    }

    @Test
    void theCertificateOfTheDocumentKeyIsPrintedAndStaysTheSame() throws IOException {
        assertThat(ledger("document-certificate", "--data", data).err())
                .contains("there is none yet", "daicho.signing.organisation");
        Files.write(data.resolve(DocumentKey.FILE), keyOfOpenssl());

        String printed = ledger("document-certificate", "--data", data).out();

        assertThat(printed).startsWith("-----BEGIN CERTIFICATE-----").doesNotContain("PRIVATE");
        try (Serving serving = Serving.start(data, Map.of("server.port", 0))) {
            assertThat(ledger("document-certificate", "--url", serving.url()).out())
                    .isEqualTo(printed);
        }
        Files.writeString(data.resolve(DocumentKey.FILE), "broken");
        assertThat(ledger("document-certificate", "--data", data))
                .returns(1, Call::code)
                .satisfies(call -> assertThat(call.err())
                        .contains("it has 0 blocks PRIVATE KEY, not one.")
                        .doesNotContain("should not have happened"));
    }

    private byte[] keyOfOpenssl() throws IOException {
        Tool.shell(
                directory,
                "openssl req -x509 -newkey rsa:2048 -nodes -keyout k -out c -days 30 -subj /CN=A && cat k c > document");
        return Files.readAllBytes(directory.resolve("document"));
    }
}
