package io.daicho.service.witness;

import io.daicho.service.sealing.keys.LogKey;
import io.daicho.service.sealing.keys.PemKey;
import io.daicho.service.sealing.log.RealDisk;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.security.KeyPair;
import java.util.Set;

/** The file with a witness's Ed25519 key, for its owner's eyes only. */
final class KeyFile {
    private static final Set<PosixFilePermission> OTHERS = Set.of(
            PosixFilePermission.GROUP_READ,
            PosixFilePermission.GROUP_WRITE,
            PosixFilePermission.OTHERS_READ,
            PosixFilePermission.OTHERS_WRITE);

    private KeyFile() {}

    /** Makes a key and keeps it. */
    static void create(Path file) throws IOException {
        PemKey.write(LogKey.make(), file, new RealDisk());
    }

    /** Reads the key; refuses one that others can read. */
    static KeyPair read(Path file) throws IOException {
        if (file.getFileSystem().supportedFileAttributeViews().contains("posix")
                && Files.getPosixFilePermissions(file).stream().anyMatch(OTHERS::contains)) {
            throw new UnusableWitness("Others than its owner can read or write the key " + file
                    + ". If nobody did, close it: chmod 600 " + file + ". If somebody may have, make a new witness in"
                    + " another directory.");
        }
        return PemKey.read(file).pair();
    }
}
