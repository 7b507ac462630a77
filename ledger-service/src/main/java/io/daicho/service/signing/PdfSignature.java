package io.daicho.service.signing;

import io.daicho.proof.Malformed;
import io.daicho.proof.ProofFailed;
import io.daicho.service.trust.CmsSignature;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedData;

/**
 * The one signature of a PDF, which covers the whole file. Nothing of it is believed before its message is verified.
 *
 * @param range which bytes are signed
 * @param message the message in CMS, with what is signed
 * @param claimedAt when it was signed, by the signer's own word
 */
record PdfSignature(SignedRange range, CMSSignedData message, Instant claimedAt) {
    static final String WHAT = "PDF";
    private static final byte[] START = "%PDF-".getBytes(StandardCharsets.US_ASCII);
    private static final String SUB_FILTER = "ETSI.CAdES.detached";

    static PdfSignature of(byte[] pdf) throws Malformed, ProofFailed {
        if (pdf.length < START.length || !Arrays.equals(pdf, 0, START.length, START, 0, START.length)) {
            throw new Malformed(WHAT, "it does not begin with %PDF-");
        }
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return of(pdf, document.getSignatureDictionaries());
        } catch (InvalidPasswordException locked) {
            throw new Malformed(WHAT, "it is locked with a password");
        } catch (IOException | RuntimeException | StackOverflowError unreadable) {
            throw endsAsItShould(pdf) ? new Malformed(WHAT, "it cannot be read: " + unreadable.getMessage()) : cutOff();
        }
    }

    private static PdfSignature of(byte[] pdf, List<PDSignature> signatures) throws Malformed, ProofFailed {
        if (signatures.isEmpty() && !endsAsItShould(pdf)) {
            throw cutOff();
        }
        if (signatures.isEmpty()) {
            throw new ProofFailed(WHAT, "nobody signed it");
        }
        if (signatures.size() > 1) {
            throw new ProofFailed(WHAT, "it has " + signatures.size() + " signatures; a document has one signature");
        }
        PDSignature signature = signatures.get(0);
        if (!SUB_FILTER.equals(signature.getSubFilter())) {
            throw new Malformed(
                    WHAT, "its signature is of the form " + signature.getSubFilter() + ", not " + SUB_FILTER);
        }
        if (signature.getSignDate() == null) {
            throw new Malformed(WHAT, "its signature does not say when it was made");
        }
        SignedRange range = SignedRange.of(pdf, signature);
        return new PdfSignature(
                range,
                message(range.message(pdf), range.signed(pdf)),
                signature.getSignDate().toInstant());
    }

    private static Malformed cutOff() {
        return new Malformed(WHAT, "it is cut off: it does not end with %%EOF");
    }

    private static boolean endsAsItShould(byte[] pdf) {
        return new String(pdf, StandardCharsets.ISO_8859_1).stripTrailing().endsWith("%%EOF");
    }

    private static CMSSignedData message(byte[] message, byte[] signed) throws Malformed {
        try {
            if (new CMSSignedData(message).getSignedContent() != null) {
                throw new Malformed(WHAT, "the signature brings what is signed along; it should be detached");
            }
            return new CMSSignedData(new CMSProcessableByteArray(signed), message);
        } catch (CMSException | RuntimeException notCms) {
            throw new Malformed(WHAT, "the signature is not DER of CMS");
        }
    }

    CmsSignature cms() throws Malformed {
        CmsSignature cms = CmsSignature.of(WHAT, message);
        if (!cms.hasSigned(PKCSObjectIdentifiers.id_aa_signingCertificateV2)) {
            throw new Malformed(WHAT, "the signature does not name the signer's certificate (RFC 5035)");
        }
        return cms;
    }
}
