package io.daicho.service.verifying.packed;

import io.daicho.proof.text.Sha256;
import io.daicho.readmodel.ProgressListener;
import io.daicho.service.pack.PackFiles;
import io.daicho.service.pack.PackManifest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.security.DigestOutputStream;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Takes files that are made again, and finds out in which of them a pack differs. */
final class MadeAgain implements PackFiles {
    private static final byte[] NO_SALT = {};

    private final SafeZip zip;
    private final ProgressListener progress;
    private final long all;
    private final Set<String> made = new TreeSet<>();
    private final Map<String, String> differing = new TreeMap<>();

    /**
     * Compares with a pack.
     *
     * @param progress hears how many of its files were made again
     */
    MadeAgain(SafeZip zip, ProgressListener progress) {
        this.zip = zip;
        this.progress = progress;
        this.all = zip.names().stream()
                .filter(name -> !name.startsWith(PackManifest.LOG) && !name.startsWith(PackManifest.EVIDENCE))
                .count();
    }

    @Override
    public void add(String name, Content content) throws IOException {
        made.add(name);
        progress.at(made.size(), Math.max(made.size(), all));
        if (!zip.names().contains(name)) {
            differing.put(name, "the entries give this file, and it is missing");
        } else if (!(name.endsWith(".pdf") ? isSamePdf(name, content) : isSame(name, content))) {
            differing.put(name, "made again from the entries it is another");
        }
    }

    private boolean isSame(String name, Content content) throws IOException {
        DigestOutputStream digesting = new DigestOutputStream(OutputStream.nullOutputStream(), Sha256.begin());
        content.writeTo(digesting);
        digesting.flush();
        return HexFormat.of().formatHex(digesting.getMessageDigest().digest()).equals(zip.digest(name, NO_SALT));
    }

    private boolean isSamePdf(String name, Content content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        content.writeTo(bytes);
        return SamePdf.are(bytes.toByteArray(), zip.read(name).orElseThrow());
    }

    /** What was made. */
    Set<String> made() {
        return made;
    }

    /** Which files differ, each with what is wrong with it. */
    Map<String, String> differing() {
        return differing;
    }
}
