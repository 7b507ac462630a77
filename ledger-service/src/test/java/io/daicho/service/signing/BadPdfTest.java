package io.daicho.service.signing;

import static io.daicho.service.signing.Signers.CONTRACTOR;
import static io.daicho.service.signing.Signers.MADE;
import static io.daicho.service.signing.Signers.SIGNED;
import static io.daicho.service.signing.Signers.STRANGER;
import static org.assertj.core.api.Assertions.assertThat;

import io.daicho.proof.Malformed;
import io.daicho.proof.ProofFailed;
import io.daicho.service.testing.Faults;
import io.daicho.service.testing.OddCms;
import io.daicho.service.trust.Pem;
import io.daicho.service.trust.TrustAnchors;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Signed PDFs with one fault each: changed, hidden from the signature, added later, signed wrongly or by others. */
class BadPdfTest {
    private static final Faults FAULTS = Faults.of(BadPdfTest.class, "pdf");

    static Stream<String[]> faults() throws IOException {
        return FAULTS.all();
    }

    @ParameterizedTest
    @MethodSource("faults")
    void eachIsRefusedWithItsSentence(String file, String sentence) {
        assertThat(Faults.sentence(FAULTS.file(file), BadPdfTest::verify)).isEqualTo(sentence);
    }

    @Test
    void noneIsWithoutASentenceAndTheOneWithoutAFaultIsAccepted() throws IOException {
        FAULTS.areAllTold("good.pdf", "trusted.pem");
        assertThat(Faults.sentence(FAULTS.file("good.pdf"), BadPdfTest::verify)).isEqualTo("accepted");
    }

    private static void verify(byte[] file) throws Malformed, ProofFailed {
        PadesVerifier.verify(
                file, TrustAnchors.of(Pem.certificates("trusted.pem", FAULTS.file("trusted.pem"))), TrustAnchors.NONE);
    }

    private static OddCms contractor() {
        return new OddCms(CONTRACTOR.privateKey(), CONTRACTOR.certificate());
    }

    @Test
    @EnabledIfSystemProperty(named = "writeFaults", matches = "true")
    void areWritten() throws IOException {
        byte[] paper = Paper.saying("All copies were returned or erased.");
        byte[] good = OddPdf.signed(paper, contractor()::sign);
        int gap = OddPdf.gap(good);
        int end = OddPdf.gapEnd(good);
        int rest = good.length - end;
        Map<String, byte[]> faults = new LinkedHashMap<>();
        faults.put("empty.pdf", new byte[0]);
        faults.put("not-a-pdf.pdf", "PK and so on".getBytes(StandardCharsets.US_ASCII));
        faults.put("only-a-head.pdf", "%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII));
        faults.put("cut-in-the-middle.pdf", Arrays.copyOf(good, paper.length + 200));
        faults.put("locked.pdf", OddPdf.locked(paper));
        faults.put("unsigned.pdf", paper);
        faults.put("signed-twice.pdf", OddPdf.signed(good, contractor()::sign));
        faults.put("updated-after-signing.pdf", OddPdf.updated(good));
        faults.put("bytes-after-it.pdf", appended(good, "\n%more"));
        faults.put("content-changed.pdf", replaced(good, "All copies", "Two copies"));
        faults.put("reason-of-signing-changed.pdf", replaced(good, "ETSI.CAdES.detached", "ETSI.CAdES.detachee"));
        faults.put("old-form.pdf", OddPdf.signed(paper, "adbe.pkcs7.detached", SIGNED, contractor()::sign));
        faults.put("range-without-numbers.pdf", OddPdf.ranged(good, "", contractor()::sign));
        faults.put(
                "range-of-six-numbers.pdf", OddPdf.ranged(good, "0 1 2 3 4 5", contractor()::sign, 0, gap, end, rest));
        faults.put(
                "range-starts-late.pdf",
                OddPdf.ranged(
                        good, "9 " + (gap - 9) + " " + end + " " + rest, contractor()::sign, 9, gap - 9, end, rest));
        faults.put(
                "range-ends-early.pdf",
                OddPdf.ranged(
                        good, "0 " + gap + " " + end + " " + (rest - 9), contractor()::sign, 0, gap, end, rest - 9));
        faults.put(
                "range-with-a-wide-gap.pdf",
                OddPdf.ranged(
                        good, "0 " + (gap - 40) + " " + end + " " + rest, contractor()::sign, 0, gap - 40, end, rest));
        faults.put(
                "range-negative.pdf",
                OddPdf.ranged(good, "0 " + gap + " " + end + " -1", contractor()::sign, 0, gap, end, rest));
        faults.put(
                "range-overlapping.pdf",
                OddPdf.ranged(good, "0 " + gap + " " + (gap - 9) + " 9", contractor()::sign, 0, gap, gap - 9, 9));
        faults.put(
                "range-beyond-the-file.pdf",
                OddPdf.ranged(good, "0 " + gap + " " + end + " 999", contractor()::sign, 0, gap, end, rest));
        faults.put("text-in-the-gap.pdf", OddPdf.filled(good, "(hidden)"));
        faults.put("signature-empty.pdf", OddPdf.filled(good, "0".repeat(end - gap - 2)));
        faults.put("signature-not-cms.pdf", OddPdf.signed(paper, content -> new byte[] {4, 1, 7}));
        faults.put("signature-not-der.pdf", OddPdf.filled(good, "ffffffffffff"));
        faults.put("more-after-the-signature.pdf", trailing(good, end));
        faults.put(
                "signature-brings-other-content.pdf",
                OddPdf.signed(paper, contractor().bringing(PKCSObjectIdentifiers.data)::sign));
        faults.put("two-signers.pdf", OddPdf.signed(paper, contractor().signers(2)::sign));
        faults.put("by-sha-1.pdf", OddPdf.signed(paper, contractor().by("SHA1")::sign));
        faults.put("names-no-certificate.pdf", OddPdf.signed(paper, contractor().namingNone()::sign));
        faults.put(
                "names-another-certificate.pdf",
                OddPdf.signed(paper, contractor().naming(STRANGER.certificate())::sign));
        faults.put("certificate-missing.pdf", OddPdf.signed(paper, contractor().with(STRANGER.certificate())::sign));
        faults.put(
                "signed-with-another-key.pdf",
                OddPdf.signed(paper, new OddCms(STRANGER.privateKey(), CONTRACTOR.certificate())::sign));
        faults.put(
                "signer-not-trusted.pdf",
                OddPdf.signed(paper, new OddCms(STRANGER.privateKey(), STRANGER.certificate())::sign));
        faults.put(
                "before-the-certificate.pdf",
                OddPdf.signed(paper, "ETSI.CAdES.detached", MADE.minusSeconds(60), contractor()::sign));
        FAULTS.write(
                new LinkedHashMap<>(Map.of("trusted.pem", CONTRACTOR.pem(), "good.pdf", good)),
                faults,
                BadPdfTest::verify);
    }

    private static byte[] trailing(byte[] good, int end) {
        byte[] changed = good.clone();
        changed[end - 2] = '1';
        return changed;
    }

    private static byte[] replaced(byte[] pdf, String text, String other) {
        byte[] changed = pdf.clone();
        byte[] bytes = other.getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(bytes, 0, changed, OddPdf.find(pdf, text, 0), bytes.length);
        return changed;
    }

    private static byte[] appended(byte[] pdf, String text) {
        ByteArrayOutputStream longer = new ByteArrayOutputStream();
        longer.writeBytes(pdf);
        longer.writeBytes(text.getBytes(StandardCharsets.US_ASCII));
        return longer.toByteArray();
    }
}
