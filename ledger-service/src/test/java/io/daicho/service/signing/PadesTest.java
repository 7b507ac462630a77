package io.daicho.service.signing;

import static io.daicho.service.signing.Signers.CONTRACTOR;
import static io.daicho.service.signing.Signers.SIGNED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.daicho.proof.Malformed;
import io.daicho.proof.ProofFailed;
import io.daicho.service.stamping.Authority;
import io.daicho.service.stamping.Stamp;
import io.daicho.service.stamping.StampClient;
import io.daicho.service.testing.Tool;
import io.daicho.service.trust.TrustAnchors;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.Arrays;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PadesTest {
    static final SignatureText TEXT = new SignatureText("株式会社サンプル", "Return and erasure 返還・消去の証明", "Tokyo 東京都");

    private final byte[] paper = Paper.saying("All copies were returned or erased.");

    @TempDir
    Path directory;

    @Test
    void whatIsSignedIsVerified() throws Malformed, ProofFailed {
        byte[] signed = PadesSigner.sign(paper, CONTRACTOR, TEXT, SIGNED);

        VerifiedPdf verified = PadesVerifier.verify(signed, CONTRACTOR.trusted(), TrustAnchors.NONE);

        assertThat(verified.certificate()).isEqualTo(CONTRACTOR.certificate());
        assertThat(verified.claimedAt()).isEqualTo(SIGNED);
        assertThat(verified.level()).isEqualTo("B-B");
        assertThat(Arrays.copyOf(signed, paper.length)).isEqualTo(paper);
    }

    @Test
    void theFieldIsThereCannotBeSeenAndSaysWhatForInBothScripts() throws Exception {
        try (PDDocument document = Loader.loadPDF(PadesSigner.sign(paper, CONTRACTOR, TEXT, SIGNED))) {
            assertThat(document.getSignatureFields())
                    .singleElement()
                    .satisfies(field -> assertThat(field.getWidgets())
                            .singleElement()
                            .satisfies(widget ->
                                    assertThat(widget.getRectangle().getWidth()).isZero()));
            assertThat(document.getLastSignatureDictionary().getReason()).isEqualTo(TEXT.reason());
            assertThat(document.getLastSignatureDictionary().getLocation()).isEqualTo(TEXT.location());
            assertThat(document.getLastSignatureDictionary().getName()).isEqualTo(TEXT.name());
        }
    }

    @Test
    void theSameFileAtTheSameTimeGivesTheSameBytes() throws Malformed {
        assertThat(PadesSigner.sign(paper, CONTRACTOR, TEXT, SIGNED))
                .isEqualTo(PadesSigner.sign(paper, CONTRACTOR, TEXT, SIGNED));
    }

    @Test
    void onlyAPdfThatNobodySignedIsSigned() throws Malformed {
        byte[] signed = PadesSigner.sign(paper, CONTRACTOR, TEXT, SIGNED);

        assertThatThrownBy(() -> PadesSigner.sign(signed, CONTRACTOR, TEXT, SIGNED))
                .isInstanceOf(Malformed.class)
                .hasMessage("PDF: somebody signed it already; a document has one signature");
        assertThatThrownBy(() -> PadesSigner.sign(new byte[] {1, 2}, CONTRACTOR, TEXT, SIGNED))
                .isInstanceOf(Malformed.class)
                .hasMessageContaining("PDF: it cannot be read");
    }

    @Test
    void pdfsigAcceptsIt() throws Exception {
        Tool.pdfsig();
        Tool.certutil();
        Files.write(directory.resolve("document.pdf"), PadesSigner.sign(paper, CONTRACTOR, TEXT, SIGNED));
        Files.write(directory.resolve("certificate.pem"), CONTRACTOR.pem());

        assertThat(Tool.shell(directory, Documented.shell("signatures.md", "PDF")))
                .contains(
                        "Signature Type: ETSI.CAdES.detached",
                        "Total document signed",
                        "Signature is Valid.",
                        "Certificate is Trusted.",
                        "exit 0");
        change("document.pdf", OddPdf.find(paper, "All copies", 0));
        assertThat(Tool.shell(directory, Documented.shell("signatures.md", "PDF")))
                .doesNotContain("Signature is Valid.");
    }

    @Test
    void aTimeStampIsAddedWithoutAChangeToWhatIsSigned() throws Exception {
        byte[] signed = PadesSigner.sign(paper, CONTRACTOR, TEXT, SIGNED);
        try (Authority authority = Authority.named("alpha", directory)) {
            byte[] stamped = stamped(signed, PadesSigner.stamped(signed), authority);

            VerifiedPdf verified = PadesVerifier.verify(stamped, CONTRACTOR.trusted(), authority.trusted());

            assertThat(verified.level()).isEqualTo("B-T");
            assertThat(verified.stamp().orElseThrow().authority()).isEqualTo("CN=alpha");
            assertThat(stamped).hasSameSizeAs(signed);
            assertThat(PadesSigner.stamped(stamped)).isEqualTo(PadesSigner.stamped(signed));
            Files.write(directory.resolve("document.pdf"), stamped);
            Files.write(directory.resolve("certificate.pem"), CONTRACTOR.pem());
            Tool.pdfsig();
            Tool.certutil();
            assertThat(Tool.shell(directory, Documented.shell("signatures.md", "PDF")))
                    .contains("Signature is Valid.", "Certificate is Trusted.");
            assertThatThrownBy(() -> stamped(stamped, PadesSigner.stamped(stamped), authority))
                    .hasMessage("PDF: its signature has a time stamp already");
        }
    }

    @Test
    void aTimeStampOfSomethingElseOrOfAStrangerIsRefused() throws Exception {
        byte[] signed = PadesSigner.sign(paper, CONTRACTOR, TEXT, SIGNED);
        try (Authority authority = Authority.named("alpha", directory)) {
            byte[] other = stamped(signed, new byte[] {1}, authority);
            byte[] stamped = stamped(signed, PadesSigner.stamped(signed), authority);

            assertThatThrownBy(() -> PadesVerifier.verify(other, CONTRACTOR.trusted(), authority.trusted()))
                    .isInstanceOf(ProofFailed.class)
                    .hasMessageContaining("time stamp: calculated digest ");
            assertThatThrownBy(() -> PadesVerifier.verify(stamped, CONTRACTOR.trusted(), TrustAnchors.NONE))
                    .isInstanceOf(ProofFailed.class)
                    .hasMessageContaining("time stamp: the certificate of \"CN=alpha\"")
                    .hasMessageContaining("trusted are none");
        }
    }

    private static byte[] stamped(byte[] signed, byte[] what, Authority authority) throws Exception {
        byte[] response = new StampClient(Duration.ofSeconds(30))
                .stamp(
                        authority.configured(),
                        MessageDigest.getInstance("SHA-256").digest(what))
                .response();
        return PadesSigner.addStamp(signed, Stamp.read(response));
    }

    private void change(String file, int at) throws IOException {
        byte[] bytes = Files.readAllBytes(directory.resolve(file));
        bytes[at] ^= 1;
        Files.write(directory.resolve(file), bytes);
    }
}
