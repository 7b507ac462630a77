package io.daicho.service.signing;

import static io.daicho.service.signing.Signers.CONTRACTOR;
import static io.daicho.service.signing.Signers.SIGNED;
import static io.daicho.service.signing.Signers.STRANGER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.JWSObjectJSON;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import io.daicho.proof.Malformed;
import io.daicho.proof.ProofFailed;
import io.daicho.service.testing.Tool;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.interfaces.RSAPublicKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JwsTest {
    static final String TYPE = "daicho-test+json";
    static final byte[] DOCUMENT = "{\"a\":1,\"返還\":\"済\"}".getBytes(StandardCharsets.UTF_8);

    private final byte[] file = Jws.sign(CONTRACTOR, TYPE, DOCUMENT, SIGNED);

    @TempDir
    Path directory;

    @Test
    void whatIsSignedIsVerifiedAndReadBack() throws Malformed, ProofFailed {
        Jws jws = Jws.read(file);

        assertThat(jws.verify(TYPE, CONTRACTOR.trusted(), SIGNED).toArray()).isEqualTo(DOCUMENT);
        assertThat(jws.certificate()).isEqualTo(CONTRACTOR.certificate());
    }

    @Test
    void theSameDocumentGivesTheSameBytes() {
        assertThat(Jws.sign(CONTRACTOR, TYPE, DOCUMENT, SIGNED)).isEqualTo(file);
    }

    @Test
    void onlyCanonicalJsonIsSigned() {
        for (String other : new String[] {"{\"b\":1,\"a\":2}", "{\"a\": 1}", "{", "{\"a\":1.0}", ""}) {
            assertThatThrownBy(() -> Jws.sign(CONTRACTOR, TYPE, other.getBytes(StandardCharsets.UTF_8), SIGNED))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void onlyATrustedKeyAtATimeWhenItWasValidAndForThisTypeCounts() throws Malformed {
        Jws jws = Jws.read(file);

        assertThatThrownBy(() -> jws.verify(TYPE, STRANGER.trusted(), SIGNED))
                .isInstanceOf(ProofFailed.class)
                .hasMessageContaining("is not one that is trusted")
                .hasMessageContaining("trusted are \"CN=Stranger,O=Stranger\"");
        assertThatThrownBy(() -> jws.verify(TYPE, CONTRACTOR.trusted(), Signers.MADE.minusSeconds(1)))
                .isInstanceOf(ProofFailed.class)
                .hasMessageContaining("not at 2025-12-31T23:59:59Z");
        assertThatThrownBy(() -> jws.verify("other+json", CONTRACTOR.trusted(), SIGNED))
                .isInstanceOf(ProofFailed.class)
                .hasMessage("JWS: its type is \"daicho-test+json\", not \"other+json\"");
    }

    @Test
    void openSslAloneVerifiesIt() throws IOException {
        Files.write(directory.resolve("document.json"), file);
        Files.write(directory.resolve("certificate.pem"), CONTRACTOR.pem());
        String lines = Documented.shell("signatures.md", "JWS");

        assertThat(Tool.shell(directory, lines)).contains("Verified OK").endsWith("exit 0");
        Files.writeString(
                directory.resolve("document.json"),
                new String(file, StandardCharsets.UTF_8).replaceFirst("\"payload\":\"e", "\"payload\":\"f"));
        assertThat(Tool.shell(directory, lines)).contains("Verification failure");
    }

    @Test
    void anotherLibraryVerifiesIt() throws Exception {
        JWSObjectJSON read = JWSObjectJSON.parse(new String(file, StandardCharsets.UTF_8));

        assertThat(read.getSignatures().get(0).verify(new RSASSAVerifier((RSAPublicKey)
                        CONTRACTOR.certificate().getPublicKey())))
                .isTrue();
        assertThat(read.getPayload().toBytes()).isEqualTo(DOCUMENT);
    }
}
