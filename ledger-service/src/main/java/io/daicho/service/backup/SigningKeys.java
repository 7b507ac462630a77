package io.daicho.service.backup;

import io.daicho.service.sealing.log.LogDirectory;
import io.daicho.service.signing.DocumentKey;
import io.daicho.service.store.keyring.Durable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;

/** The keys that sign logs and documents, beside the one copy of the keyring: without them a restored ledger cannot go on. */
final class SigningKeys {
    private final Map<Path, Path> files;

    private SigningKeys(Map<Path, Path> files) {
        this.files = files;
    }

    private static SigningKeys between(Path data, Path keyring) {
        Path folder = keyring.toAbsolutePath();
        return new SigningKeys(Map.of(
                LogDirectory.of(data).key(), folder.resolveSibling(keyring.getFileName() + ".log-key"),
                data.resolve(DocumentKey.FILE), folder.resolveSibling(keyring.getFileName() + ".document-key")));
    }

    /**
     * Copies those of a data directory that are there to where the copy of its keyring is.
     *
     * @return the copies, in the order of their names
     */
    static List<Path> keep(Path data, Path keyring) throws IOException {
        for (Map.Entry<Path, Path> key : between(data, keyring).files.entrySet()) {
            copy(key.getKey(), key.getValue());
        }
        return between(data, keyring).files.values().stream()
                .filter(Files::exists)
                .sorted()
                .toList();
    }

    /** Copies those that are there into a data directory. */
    static void giveBack(Path keyring, Path data) throws IOException {
        for (Map.Entry<Path, Path> key : between(data, keyring).files.entrySet()) {
            copy(key.getValue(), key.getKey());
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        if (!Files.exists(from)) {
            return;
        }
        Files.createDirectories(to.toAbsolutePath().getParent());
        Path fresh = to.resolveSibling(to.getFileName() + ".new");
        Files.deleteIfExists(fresh);
        Files.createFile(fresh, ownersOnly(fresh));
        Files.write(fresh, Files.readAllBytes(from));
        Durable.file(fresh);
        Durable.move(fresh, to);
    }

    private static FileAttribute<?>[] ownersOnly(Path file) {
        return file.getFileSystem().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }
}
