package io.daicho.service.signing;

import io.daicho.proof.Malformed;
import io.daicho.proof.ProofFailed;
import io.daicho.service.stamping.Stamp;
import io.daicho.service.trust.Certificates;
import io.daicho.service.trust.CmsSignature;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.Calendar;
import java.util.Date;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.SignatureOptions;
import org.bouncycastle.asn1.ASN1EncodableVector;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.SignerInformationStore;

/**
 * Signs a PDF as PAdES (ETSI EN 319 142-1): level B-B by itself, level B-T once a time stamp of the signature is added. The
 * signature field is there and cannot be seen. The same file signed with the same key at the same time gives the same bytes.
 */
public final class PadesSigner {
    /** Room for what comes later: a time stamp with its certificates. */
    private static final int ROOM_FOR_STAMP = 12_000;

    private static final int ROOM_FOR_SIGNATURE = 3_000;

    private PadesSigner() {}

    /**
     * Signs it, to the level B-B.
     *
     * @param pdf a PDF without a signature
     * @param key the document key
     * @param text what the signature says in words
     * @param at when, in whole seconds; the certificate has to be valid then
     * @return the file as it was, and the signature after it
     * @throws Malformed if it is no PDF, or somebody signed it already
     */
    public static byte[] sign(byte[] pdf, DocumentKey key, SignatureText text, Instant at) throws Malformed {
        key.refuseUnlessValid(at);
        try (PDDocument document = Loader.loadPDF(pdf);
                SignatureOptions options = new SignatureOptions()) {
            if (!document.getSignatureDictionaries().isEmpty()) {
                throw new Malformed(PdfSignature.WHAT, "somebody signed it already; a document has one signature");
            }
            document.setDocumentId(at.toEpochMilli());
            options.setPreferredSignatureSize(room(key));
            document.addSignature(dictionary(text, at), content -> Cades.sign(key, content.readAllBytes()), options);
            ByteArrayOutputStream signed = new ByteArrayOutputStream();
            document.saveIncremental(signed);
            return signed.toByteArray();
        } catch (IOException unreadable) {
            throw new Malformed(PdfSignature.WHAT, "it cannot be read: " + unreadable.getMessage());
        }
    }

    private static int room(DocumentKey key) {
        return ROOM_FOR_SIGNATURE
                + ROOM_FOR_STAMP
                + key.chain().stream()
                        .mapToInt(certificate -> Certificates.der(certificate).length)
                        .sum();
    }

    private static PDSignature dictionary(SignatureText text, Instant at) {
        PDSignature dictionary = new PDSignature();
        dictionary.setFilter(PDSignature.FILTER_ADOBE_PPKLITE);
        dictionary.setSubFilter(COSName.getPDFName("ETSI.CAdES.detached"));
        dictionary.setName(text.name());
        dictionary.setReason(text.reason());
        dictionary.setLocation(text.location());
        Calendar date = new GregorianCalendar(TimeZone.getTimeZone("UTC"), Locale.ROOT);
        date.setTime(Date.from(at));
        dictionary.setSignDate(date);
        return dictionary;
    }

    /** What a time stamp of a signed PDF is of: the bytes of the signature in it. */
    public static byte[] stamped(byte[] signedPdf) throws Malformed, ProofFailed {
        return PdfSignature.of(signedPdf).cms().value();
    }

    /**
     * Adds a time stamp of its signature to a signed PDF, which becomes level B-T. What is signed stays as it was, byte by
     * byte: the stamp lies in the room that the signature left.
     *
     * @param signedPdf the signed file, without a time stamp
     * @param stamp the stamp of {@link #stamped}, which the caller verified
     */
    public static byte[] addStamp(byte[] signedPdf, Stamp stamp) throws Malformed, ProofFailed {
        PdfSignature signature = PdfSignature.of(signedPdf);
        CmsSignature cms = signature.cms();
        if (cms.unsigned(PKCSObjectIdentifiers.id_aa_signatureTimeStampToken).isPresent()) {
            throw new Malformed(PdfSignature.WHAT, "its signature has a time stamp already");
        }
        try {
            Attribute attribute = new Attribute(
                    PKCSObjectIdentifiers.id_aa_signatureTimeStampToken,
                    new DERSet(ASN1Primitive.fromByteArray(stamp.tokenBytes().toArray())));
            SignerInformation signer =
                    signature.message().getSignerInfos().getSigners().iterator().next();
            ASN1EncodableVector attributes = new ASN1EncodableVector();
            attributes.add(attribute);
            SignerInformation stamped =
                    SignerInformation.replaceUnsignedAttributes(signer, new AttributeTable(attributes));
            CMSSignedData message =
                    CMSSignedData.replaceSigners(signature.message(), new SignerInformationStore(List.of(stamped)));
            return signature.range().with(signedPdf, message.getEncoded("DER"));
        } catch (IOException wasRead) {
            throw new IllegalStateException(wasRead);
        }
    }
}
