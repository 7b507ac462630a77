package io.daicho.service.files;

import io.daicho.api.fact.Refusal;
import io.daicho.api.fact.Refused;
import io.daicho.service.store.detail.FileKey;
import io.daicho.service.store.keyring.Secret;
import io.daicho.service.store.keyring.Unwritten;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * Takes a file in: sealed while it comes, so that no plain byte of it is ever on disk.
 *
 * @param key under which name and key it lies
 * @param file where the sealed file waits
 * @param bytes its size
 * @param sha256 its salted digest
 */
record Intake(FileKey key, Path file, long bytes, String sha256) {
    private static final int NAME_BYTES = 16;

    /**
     * Takes it in.
     *
     * @param type which type it is said to be
     * @throws Refused if it is too large or of another type, or cannot be kept; nothing is left of it then
     */
    static Intake of(InputStream content, FileType type, String mediaType, byte[] salt, long most, Path incoming) {
        FileKey key = new FileKey(HexFormat.of().formatHex(Secret.bytes(NAME_BYTES)), Secret.key());
        Path file = incoming.resolve(key.name());
        boolean taken = false;
        try {
            MessageDigest sha256 = Digests.salted(salt);
            long bytes;
            try (OutputStream sealed = new SealedOutput(new BufferedOutputStream(Files.newOutputStream(file)), key)) {
                byte[] head = read(content, new byte[FileType.HEAD]);
                if (!type.fits(head)) {
                    throw new Refused(Refusal.FILE_OF_ANOTHER_TYPE, mediaType);
                }
                bytes = copy(head, content, sealed, sha256, most);
            }
            taken = true;
            return new Intake(key, file, bytes, HexFormat.of().formatHex(sha256.digest()));
        } catch (IOException full) {
            throw Unwritten.refused(file.toString(), full);
        } finally {
            if (!taken) {
                discard(file);
            }
        }
    }

    /** Throws away what was taken in and is not needed. */
    void discard() {
        discard(file);
    }

    private static void discard(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException left) {
            // The next start clears what came in and was not filed.
        }
    }

    private static long copy(byte[] head, InputStream content, OutputStream to, MessageDigest sha256, long most)
            throws IOException {
        long bytes = 0;
        byte[] buffer = new byte[SealedOutput.PART];
        for (byte[] part = head; part.length > 0; part = read(content, buffer)) {
            bytes += part.length;
            if (bytes > most) {
                throw new Refused(Refusal.FILE_TOO_LARGE, most);
            }
            sha256.update(part);
            to.write(part);
        }
        return bytes;
    }

    /** A failure of whoever sends is told apart from one of the disk. */
    private static byte[] read(InputStream content, byte[] buffer) {
        try {
            return Arrays.copyOf(buffer, content.readNBytes(buffer, 0, buffer.length));
        } catch (IOException cut) {
            throw new IllegalArgumentException(
                    "the file was cut off while it was sent (" + cut.getMessage() + "): send it again", cut);
        }
    }
}
