package io.daicho.service.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.daicho.service.testing.Tool;
import io.daicho.service.trust.Pem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.interfaces.RSAPublicKey;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocumentKeyTest {
    private static final Instant NOW = Instant.parse("2026-04-01T00:00:00Z");

    @TempDir
    Path directory;

    private Path file() {
        return directory.resolve(DocumentKey.FILE);
    }

    @Test
    void itIsMadeOnceNamesTheOrganisationAndIsReadableByItsOwnerOnly() throws IOException {
        DocumentKey made = DocumentKey.in(directory, "株式会社 Daicho", NOW);

        assertThat(made.certificate().getSubjectX500Principal().getName()).contains("O=株式会社 Daicho");
        assertThat(((RSAPublicKey) made.certificate().getPublicKey())
                        .getModulus()
                        .bitLength())
                .isEqualTo(3072);
        assertThat(made.certificate().getNotAfter().toInstant()).isEqualTo("2036-04-01T00:00:00Z");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file())))
                .isEqualTo("rw-------");
        assertThat(DocumentKey.in(directory, "another name", NOW.plusSeconds(1)).certificate())
                .isEqualTo(made.certificate());
        assertThat(made.toString()).doesNotContain("PRIVATE").contains("Daicho");
    }

    @Test
    void itIsTakenFromAFileThatOpensslMade() throws IOException {
        String made = Tool.shell(directory, """
                openssl req -x509 -newkey rsa:2048 -nodes -keyout a.key -out a.pem -days 30 -subj '/CN=A' 2>/dev/null &&
                openssl req -x509 -newkey rsa:2048 -nodes -keyout b.key -out b.pem -days 30 -subj '/CN=B' 2>/dev/null &&
                openssl pkcs12 -export -inkey a.key -in a.pem -name a -out one.p12 -passout pass:secret &&
                openssl ecparam -name prime256v1 -genkey -noout -out ec.key &&
                openssl req -x509 -key ec.key -out ec.pem -days 30 -subj '/CN=EC' &&
                openssl pkcs12 -export -inkey ec.key -in ec.pem -name ec -out ec.p12 -passout pass:secret &&
                cat b.pem > document-key.pem && cat a.key >> document-key.pem
                """);
        assertThat(made).endsWith("exit 0");
        Path one = directory.resolve("one.p12");

        assertThat(DocumentKey.fromKeystore(one, "secret", null)
                        .certificate()
                        .getSubjectX500Principal()
                        .getName())
                .isEqualTo("CN=A");
        assertThat(DocumentKey.fromKeystore(one, "secret", "a").chain()).hasSize(1);
        refused(one, "wrong", null, "the password is wrong. See daicho.signing.key-store-password.");
        refused(one, "secret", "b", "it has no private key \"b\"; it has [a]. Name one with daicho.signing.key-alias.");
        refused(directory.resolve("ec.p12"), "secret", null, "it is not an RSA key of at least 2048 bits.");
        refused(directory.resolve("no.p12"), "secret", null, "there is no such file. See daicho.signing.key-store.");
        refused(directory.resolve("a.pem"), "secret", null, "it is not a file of the form PKCS#12.");
        assertThatThrownBy(() -> DocumentKey.in(directory, "A", NOW))
                .isInstanceOf(UnusableDocumentKey.class)
                .hasMessageContaining("the certificate is that of another key.");
    }

    private static void refused(Path file, String password, @Nullable String alias, String why) {
        assertThatThrownBy(() -> DocumentKey.fromKeystore(file, password, alias))
                .isInstanceOf(UnusableDocumentKey.class)
                .hasMessageContaining("The document key " + file + " cannot be used: " + why);
    }

    @Test
    void aFileThatIsDamagedIsNamedAndKept() throws IOException {
        DocumentKey key = Signers.CONTRACTOR;
        String whole = Pem.block("PRIVATE KEY", key.privateKey().getEncoded())
                + new String(key.pem(), StandardCharsets.US_ASCII);
        Files.writeString(file(), whole);
        assertThat(DocumentKey.in(directory, "A", NOW).certificate()).isEqualTo(key.certificate());

        damaged(whole.substring(0, whole.indexOf("-----BEGIN CERTIFICATE")), "there is no certificate in it");
        damaged(whole.substring(whole.indexOf("-----BEGIN CERTIFICATE")), "it has 0 blocks PRIVATE KEY, not one.");
        damaged(whole.replaceFirst("(?m)^[A-Za-z0-9+/]{4}", "!!!!"), "line 1: the block is not base64");
        damaged(whole.replaceFirst("(?m)^[A-Za-z0-9+/]{40}", "A".repeat(40)), "not an RSA key in PKCS#8");
        damaged("", "it has 0 blocks PRIVATE KEY");
    }

    private void damaged(String content, String why) throws IOException {
        Files.writeString(file(), content);
        assertThatThrownBy(() -> DocumentKey.in(directory, "A", NOW))
                .isInstanceOf(UnusableDocumentKey.class)
                .hasMessageContaining(file().toString())
                .hasMessageContaining(why);
        assertThat(file()).hasContent(content);
    }

    @Test
    void anOrganisationWithoutANameOrWithTooLongAOneGetsNoCertificate() {
        for (String name : new String[] {" ", "x".repeat(65)}) {
            assertThatThrownBy(() -> DocumentKey.in(directory, name, NOW))
                    .isInstanceOf(UnusableDocumentKey.class)
                    .hasMessageContaining("1 to 64 characters. Set daicho.signing.organisation.");
        }
        assertThat(file()).doesNotExist();
    }

    @Test
    void itSignsNothingOnceItsCertificateHasEnded() {
        Instant after = Instant.parse("2036-01-01T00:00:01Z");

        assertThatThrownBy(() -> Jws.sign(Signers.CONTRACTOR, "t", new byte[] {'{', '}'}, after))
                .isInstanceOf(UnusableDocumentKey.class)
                .hasMessageContaining("valid from 2026-01-01T00:00:00Z to 2036-01-01T00:00:00Z, not at 2036-01-01");
    }
}
