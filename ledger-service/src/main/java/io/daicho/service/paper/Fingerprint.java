package io.daicho.service.paper;

import io.daicho.proof.text.Sha256;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;

/** The identifier of a PDF: it follows from what is printed and attached, and from nothing else. */
final class Fingerprint {
    private static final int BYTES = 16;

    private final MessageDigest digest;

    Fingerprint() {
        digest = Sha256.begin();
    }

    void add(String text) {
        digest.update(text.getBytes(StandardCharsets.UTF_8));
    }

    void add(Imprint imprint) {
        add(imprint.title());
        add(imprint.createdAt().toString());
        for (Attached attached : imprint.attached()) {
            add(attached.name());
            digest.update(attached.content());
        }
    }

    void identify(PDDocument pages) {
        COSString id = new COSString(Arrays.copyOf(digest.digest(), BYTES));
        COSArray ids = new COSArray();
        ids.add(id);
        ids.add(id);
        pages.getDocument().setDocumentID(ids);
        pages.setDocumentId(0L);
    }
}
