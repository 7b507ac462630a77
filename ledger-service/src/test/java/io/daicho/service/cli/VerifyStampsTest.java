package io.daicho.service.cli;

import static io.daicho.service.cli.Call.ledger;
import static io.daicho.service.testing.Lines.received;
import static io.daicho.service.testing.Lines.registered;
import static org.assertj.core.api.Assertions.assertThat;

import io.daicho.proof.text.Sha256;
import io.daicho.service.cli.serve.Serving;
import io.daicho.service.stamping.Authority;
import io.daicho.service.testing.Lines;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Time stamps of checkpoints, verified with the certificate of a throw-away authority of OpenSSL, wherever the log is. */
class VerifyStampsTest {
    private static final String AUTHORITIES = "daicho.stamps.authorities[0].";
    private static final String PROVED = "time: on the word of others +proved +the first 2 entries were there by 20";

    @TempDir
    Path directory;

    private Path data;
    private Authority authority;
    private Authority other;

    @BeforeEach
    void stampedOnce() throws IOException {
        data = directory.resolve("data");
        authority = Authority.named("alpha", directory);
        other = Authority.named("beta", directory);
        ledger("import", Lines.file(directory, registered(), received("f-1", "k-1", "2026-02-01")), "--data", data);
        System.setProperty(AUTHORITIES + "name", "alpha");
        System.setProperty(AUTHORITIES + "url", authority.url().toString());
        System.setProperty(AUTHORITIES + "certificate", authority.root().toString());
        assertThat(ledger("stamp", "--data", data)).returns(0, Call::code);
    }

    @AfterEach
    void forget() {
        authority.close();
        other.close();
        System.getProperties().keySet().removeIf(key -> key.toString().startsWith("daicho."));
    }

    private Call verify(Authority trusted) {
        return ledger("verify", "--data", data, "--authority", trusted.root());
    }

    private Path stamp() throws IOException {
        try (Stream<Path> files = Files.list(data.resolve("log/c-1/stamps"))) {
            return files.findFirst().orElseThrow();
        }
    }

    @Test
    void theWordOfATrustedAuthorityProvesTheTimeOfADirectoryAPackAndAServedLog() throws Exception {
        Path pack = directory.resolve("pack.zip");
        assertThat(ledger("pack", "--data", data, "--output", pack)).returns(0, Call::code);

        assertThat(verify(authority))
                .returns(0, Call::code)
                .satisfies(call -> assertThat(call.out())
                        .containsPattern(PROVED)
                        .contains("CN=alpha says that the first 2 entries were there at"));
        assertThat(ledger("verify", pack, "--authority", authority.root()).out())
                .containsPattern(PROVED);
        try (Serving serving = Serving.start(data, Map.of("server.port", 0))) {
            assertThat(ledger("verify", "--url", serving.url(), "--contract", "c-1", "--authority", authority.root())
                            .out())
                    .containsPattern(PROVED);
        }
    }

    @Test
    void withoutATrustedAuthorityTheStampIsNamedAndProvesNothing() {
        assertThat(ledger("verify", "--data", data))
                .returns(0, Call::code)
                .satisfies(call -> assertThat(call.out())
                        .containsPattern("time: on the word of others +not checked")
                        .contains("1 time stamps lie there; name the certificate of their authority with --authority"));
        assertThat(verify(other))
                .returns(1, Call::code)
                .satisfies(call -> assertThat(call.out())
                        .containsPattern("time: on the word of others +FAILED")
                        .contains("time stamp: the certificate of \"CN=alpha\"", "trusted are \"CN=beta root\""));
    }

    @Test
    void aStampThatIsCutChangedOrOfSomethingElseIsNamed() throws IOException {
        Path stamp = stamp();
        byte[] good = Files.readAllBytes(stamp);

        Files.write(stamp, java.util.Arrays.copyOf(good, good.length - 9));
        failed("time stamp: ");
        byte[] changed = good.clone();
        changed[good.length - 9] ^= 1;
        Files.write(stamp, changed);
        failed("time stamp: the signature");
        Path text = Files.writeString(directory.resolve("text"), "something else");
        Files.write(stamp, authority.stampOf(text, "-sha256 -cert"));
        failed("time stamp: calculated digest ");
        Files.write(stamp, good);
        assertThat(verify(authority)).returns(0, Call::code);
    }

    @Test
    void stampsThatWereTakenAwayAreMissedByWhoeverNamesTheirAuthority() throws IOException {
        Path text = Files.writeString(directory.resolve("text"), "something else");
        Files.delete(stamp());

        assertThat(ledger("verify", "--data", data)).returns(0, Call::code);
        missed();
        Files.write(
                data.resolve("log/c-1/stamps/" + sha256("something else") + ".alpha.tsr"),
                authority.stampOf(text, "-sha256 -cert"));
        missed();
    }

    @Test
    void aLogOfSeveralWithoutAStampIsNamed() throws IOException {
        ledger("import", Lines.file(directory, registered("c-2")), "--data", data);

        assertThat(verify(authority))
                .returns(1, Call::code)
                .satisfies(call -> assertThat(call.out())
                        .contains("No time stamp of the authority that you named is here", "log/c-2")
                        .doesNotContain("log/c-1:"));
        assertThat(ledger("stamp", "--contract", "c-2", "--data", data)).returns(0, Call::code);
        assertThat(verify(authority)).returns(0, Call::code);
    }

    private static String sha256(String text) {
        return Sha256.hex(text.getBytes(StandardCharsets.UTF_8));
    }

    private void missed() {
        assertThat(verify(authority))
                .returns(1, Call::code)
                .satisfies(call -> assertThat(call.out())
                        .contains("No time stamp of the authority that you named is here", "CN=alpha root"));
    }

    private void failed(String sentence) {
        assertThat(verify(authority))
                .as(sentence)
                .returns(1, Call::code)
                .satisfies(call -> assertThat(call.out())
                        .containsPattern("time: on the word of others +FAILED")
                        .contains(sentence, "/stamps/"));
    }
}
