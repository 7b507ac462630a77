package io.daicho.service.signing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.Date;
import java.util.GregorianCalendar;
import java.util.HexFormat;
import java.util.TimeZone;
import java.util.function.UnaryOperator;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.SignatureOptions;

/** Signed PDFs, as wrong as they are asked for. */
public final class OddPdf {
    private static final int ROOM = 4_000;

    private OddPdf() {}

    /** Signed as asked; a signature that is there already stays. */
    static byte[] signed(byte[] pdf, String form, Instant at, UnaryOperator<byte[]> cms) {
        try (PDDocument document = Loader.loadPDF(pdf);
                SignatureOptions options = new SignatureOptions()) {
            document.setDocumentId(1L);
            options.setPreferredSignatureSize(ROOM);
            PDSignature dictionary = new PDSignature();
            dictionary.setFilter(PDSignature.FILTER_ADOBE_PPKLITE);
            dictionary.setSubFilter(COSName.getPDFName(form));
            GregorianCalendar date = new GregorianCalendar(TimeZone.getTimeZone("UTC"));
            date.setTime(Date.from(at));
            dictionary.setSignDate(date);
            document.addSignature(dictionary, content -> cms.apply(content.readAllBytes()), options);
            ByteArrayOutputStream signed = new ByteArrayOutputStream();
            document.saveIncremental(signed);
            return signed.toByteArray();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static byte[] signed(byte[] pdf, UnaryOperator<byte[]> cms) {
        return signed(pdf, "ETSI.CAdES.detached", Signers.SIGNED, cms);
    }

    /** The same with this in its ByteRange, signed anew over these parts: each with its start and its length. */
    static byte[] ranged(byte[] signed, String range, UnaryOperator<byte[]> cms, int... parts) {
        byte[] changed = signed.clone();
        int from = find(changed, "/ByteRange [", 0) + "/ByteRange [".length();
        int to = find(changed, "]", from);
        Arrays.fill(changed, from, to, (byte) ' ');
        byte[] text = range.getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(text, 0, changed, from, text.length);
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        for (int i = 0; i < parts.length; i += 2) {
            content.write(changed, parts[i], parts[i + 1]);
        }
        return filled(changed, HexFormat.of().formatHex(cms.apply(content.toByteArray())));
    }

    /** The same with these digits where the signature is, from its first digit on. */
    static byte[] filled(byte[] signed, String digits) {
        byte[] changed = signed.clone();
        byte[] text = digits.getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(text, 0, changed, gap(changed) + 1, text.length);
        return changed;
    }

    /** Where the signature's sign &lt; stands. */
    static int gap(byte[] signed) {
        int contents = find(signed, "/Contents <", 0);
        return contents + "/Contents ".length();
    }

    /** The byte after its sign &gt;. */
    static int gapEnd(byte[] signed) {
        return find(signed, ">", gap(signed)) + 1;
    }

    public static int find(byte[] pdf, String text, int from) {
        int at = new String(pdf, StandardCharsets.ISO_8859_1).indexOf(text, from);
        if (at < 0) {
            throw new AssertionError("no " + text);
        }
        return at;
    }

    /** The same with a page more, appended as an update. */
    public static byte[] updated(byte[] signed) {
        try (PDDocument document = Loader.loadPDF(signed)) {
            document.setDocumentId(1L);
            document.getPage(0).setRotation(180);
            document.getPage(0).getCOSObject().setNeedToBeUpdated(true);
            ByteArrayOutputStream updated = new ByteArrayOutputStream();
            document.saveIncremental(updated);
            return updated.toByteArray();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static byte[] locked(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            document.protect(new StandardProtectionPolicy("owner", "reader", new AccessPermission()));
            ByteArrayOutputStream locked = new ByteArrayOutputStream();
            document.save(locked);
            return locked.toByteArray();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
