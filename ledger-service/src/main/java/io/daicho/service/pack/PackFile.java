package io.daicho.service.pack;

import io.daicho.api.journal.FactJson;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import tools.jackson.core.JacksonException;

/** A pack as a file: what it is pinned to. */
public final class PackFile {
    private static final int MOST_BYTES = 64 << 20;

    private PackFile() {}

    /**
     * Reads the manifest of a pack; nothing of it is verified.
     *
     * @throws PackRefused if it is no pack
     */
    public static PackManifest manifest(Path file) {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            ZipEntry entry = zip.getEntry(PackManifest.NAME);
            if (entry == null) {
                throw new PackRefused("pack.none", file, PackManifest.NAME);
            }
            try (InputStream content = zip.getInputStream(entry)) {
                return manifest(file.toString(), content.readNBytes(MOST_BYTES));
            }
        } catch (IOException unreadable) {
            throw new PackRefused("pack.unreadable", file, unreadable.getMessage());
        }
    }

    /** Reads a manifest; {@code where} names it in errors. */
    public static PackManifest manifest(String where, byte[] json) {
        try {
            PackManifest manifest = FactJson.mapper().readValue(json, PackManifest.class);
            if (manifest == null) {
                throw new PackRefused("pack.manifest", where, PackManifest.NAME, "null");
            }
            if (manifest.format() != PackManifest.FORMAT) {
                throw new PackRefused("pack.format", where, manifest.format(), PackManifest.FORMAT);
            }
            return manifest;
        } catch (JacksonException fault) {
            throw new PackRefused(
                    "pack.manifest",
                    where,
                    PackManifest.NAME,
                    fault.getOriginalMessage().replaceAll(" \\(class .*", ""));
        }
    }
}
