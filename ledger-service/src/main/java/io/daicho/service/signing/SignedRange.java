package io.daicho.service.signing;

import io.daicho.proof.Malformed;
import io.daicho.proof.ProofFailed;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.bouncycastle.asn1.ASN1InputStream;

/**
 * Which bytes of a PDF its signature covers: all but the signature itself, or the file is refused. So nothing can be hidden
 * between, before or after what is signed, and nothing added later.
 *
 * @param from where the gap begins: the sign &lt; before the signature's hexadecimal digits
 * @param to the byte after the gap: after the sign &gt;
 */
record SignedRange(int from, int to) {
    private static final int NUMBERS = 4;

    static SignedRange of(byte[] pdf, PDSignature signature) throws Malformed, ProofFailed {
        int[] range = signature.getByteRange();
        if (range == null || range.length != NUMBERS) {
            throw new Malformed(PdfSignature.WHAT, "its ByteRange is not of four numbers");
        }
        int from = range[1];
        int to = range[2];
        long end = (long) to + range[3];
        if (range[0] != 0) {
            throw new ProofFailed(PdfSignature.WHAT, "the first " + range[0] + " bytes are not signed");
        }
        if (from <= 0 || to <= from + 1 || end > pdf.length || range[3] < 0) {
            throw new Malformed(
                    PdfSignature.WHAT,
                    "its ByteRange " + Arrays.toString(range) + " does not fit a file of " + pdf.length + " bytes");
        }
        if (end < pdf.length) {
            throw new ProofFailed(
                    PdfSignature.WHAT,
                    (pdf.length - end) + " bytes after byte " + end + " are not signed: they were added later");
        }
        SignedRange found = new SignedRange(from, to);
        if (!found.isOneHexString(pdf) || !Arrays.equals(found.contents(pdf), signature.getContents())) {
            throw new ProofFailed(
                    PdfSignature.WHAT, "bytes " + from + " to " + to + " are not signed, and are not the signature");
        }
        return found;
    }

    private boolean isOneHexString(byte[] pdf) {
        boolean digits = pdf[from] == '<' && pdf[to - 1] == '>' && (to - from) % 2 == 0;
        for (int i = from + 1; i < to - 1 && digits; i++) {
            digits = HexFormat.isHexDigit(pdf[i]);
        }
        return digits;
    }

    private byte[] contents(byte[] pdf) {
        return HexFormat.of().parseHex(new String(pdf, from + 1, to - from - 2, StandardCharsets.US_ASCII));
    }

    /** What is signed. */
    byte[] signed(byte[] pdf) {
        ByteArrayOutputStream signed = new ByteArrayOutputStream(pdf.length);
        signed.write(pdf, 0, from);
        signed.write(pdf, to, pdf.length - to);
        return signed.toByteArray();
    }

    /** The message in the gap; after it there are zeros alone. */
    byte[] message(byte[] pdf) throws Malformed {
        byte[] contents = contents(pdf);
        try (ASN1InputStream in = new ASN1InputStream(contents)) {
            byte[] message = in.readObject().getEncoded();
            for (int i = message.length; i < contents.length; i++) {
                if (contents[i] != 0) {
                    throw new Malformed(PdfSignature.WHAT, "something else stands after the signature where it lies");
                }
            }
            return message;
        } catch (java.io.IOException | RuntimeException notDer) {
            throw new Malformed(PdfSignature.WHAT, "the signature is not DER of CMS");
        }
    }

    /** The same file with another message in the gap. */
    byte[] with(byte[] pdf, byte[] message) {
        String digits = HexFormat.of().formatHex(message);
        if (digits.length() > to - from - 2) {
            throw new IllegalArgumentException(
                    "the signature has " + message.length + " bytes; room is for " + (to - from - 2) / 2);
        }
        byte[] changed = pdf.clone();
        Arrays.fill(changed, from + 1, to - 1, (byte) '0');
        byte[] ascii = digits.getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(ascii, 0, changed, from + 1, ascii.length);
        return changed;
    }
}
