package io.daicho.service.verifying.packed;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jspecify.annotations.Nullable;

/**
 * Whether two PDFs have the same objects, from the catalogue down, streams unpacked: versions of Java compress otherwise, and
 * a reader sees only this.
 */
final class SamePdf {
    /** What says only how a stream is packed, and the profile of sRGB, which is that of the Java that printed it. */
    private static final Set<COSName> PASSED_OVER =
            Set.of(COSName.LENGTH, COSName.FILTER, COSName.DECODE_PARMS, COSName.DEST_OUTPUT_PROFILE);

    private SamePdf() {}

    static boolean are(byte[] one, byte[] other) {
        if (Arrays.equals(one, other)) {
            return true;
        }
        try (PDDocument first = Loader.loadPDF(new RandomAccessReadBuffer(one));
                PDDocument second = Loader.loadPDF(new RandomAccessReadBuffer(other))) {
            return new Walk()
                    .isSame(
                            first.getDocument().getTrailer(),
                            second.getDocument().getTrailer());
        } catch (IOException noPdf) {
            return false;
        }
    }

    /** Walks both side by side; what was met together before is not walked again. */
    private static final class Walk {
        private final IdentityHashMap<COSBase, COSBase> met = new IdentityHashMap<>();

        private boolean isSame(@Nullable COSBase first, @Nullable COSBase second) throws IOException {
            COSBase one = first instanceof COSObject reference ? reference.getObject() : first;
            COSBase other = second instanceof COSObject reference ? reference.getObject() : second;
            if (one == null || other == null) {
                return one == other;
            }
            if (one.getClass() != other.getClass()) {
                return false;
            }
            if (met.containsKey(one)) {
                return !isNested(one) || met.get(one) == other;
            }
            met.put(one, other);
            if (one instanceof COSArray array) {
                return areSame(array, (COSArray) other);
            }
            if (one instanceof COSDictionary dictionary) {
                return areSame(dictionary, (COSDictionary) other);
            }
            return one.equals(other);
        }

        private static boolean isNested(COSBase object) {
            return object instanceof COSArray || object instanceof COSDictionary;
        }

        private boolean areSame(COSArray one, COSArray other) throws IOException {
            if (one.size() != other.size()) {
                return false;
            }
            for (int i = 0; i < one.size(); i++) {
                if (!isSame(one.get(i), other.get(i))) {
                    return false;
                }
            }
            return true;
        }

        private boolean areSame(COSDictionary one, COSDictionary other) throws IOException {
            Set<COSName> keys = new HashSet<>(one.keySet());
            keys.addAll(other.keySet());
            keys.removeAll(PASSED_OVER);
            for (COSName key : keys) {
                if (!isSame(one.getItem(key), other.getItem(key))) {
                    return false;
                }
            }
            return !(one instanceof COSStream stream) || areSame(stream, (COSStream) other);
        }

        private static boolean areSame(COSStream one, COSStream other) throws IOException {
            try (InputStream first = one.createInputStream();
                    InputStream second = other.createInputStream()) {
                return Arrays.equals(first.readAllBytes(), second.readAllBytes());
            }
        }
    }
}
