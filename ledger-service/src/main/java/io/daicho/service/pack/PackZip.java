package io.daicho.service.pack;

import io.daicho.proof.text.Sha256;
import io.daicho.service.files.Unclosed;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.time.LocalDateTime;
import java.util.HexFormat;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A ZIP whose bytes depend on nothing but what is put into it: no times, no order but that of the calls. Not thread-safe. */
final class PackZip implements PackFiles {
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final ZipOutputStream zip;
    private final SortedMap<String, String> digests = new TreeMap<>();

    PackZip(OutputStream out) {
        this.zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
    }

    @Override
    public void add(String name, Content content) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(NO_TIME);
        zip.putNextEntry(entry);
        DigestOutputStream digesting = new DigestOutputStream(new Unclosed(zip), Sha256.begin());
        OutputStream buffered = new BufferedOutputStream(digesting, 1 << 16);
        content.writeTo(buffered);
        buffered.flush();
        zip.closeEntry();
        if (digests.put(
                        name,
                        HexFormat.of().formatHex(digesting.getMessageDigest().digest()))
                != null) {
            throw new IllegalStateException("two files of the pack are called " + name);
        }
    }

    /** The digests of what was added so far. */
    SortedMap<String, String> digests() {
        return new TreeMap<>(digests);
    }

    void finish() throws IOException {
        zip.finish();
        zip.flush();
    }
}
