package io.daicho.service.cli.call;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Files that a call writes: never over one that is there, and whole or not at all. */
public final class Written {
    private Written() {}

    /** Writes the content. */
    public interface Content {
        /** Writes it here. */
        void to(OutputStream out) throws IOException;
    }

    /** Refuses a name that is taken, or in a directory that is not there; said before long work. */
    public static void check(Path target) {
        Path directory = target.toAbsolutePath().getParent();
        if (directory != null && !Files.isDirectory(directory)) {
            throw new FoundWanting("file.noDirectory", directory);
        }
        if (Files.exists(target) && !isDevice(target)) {
            throw new FoundWanting("file.exists", target);
        }
    }

    /** Writes beside the target first, so that what has its name is whole. */
    public static Path to(Path target, Content content) throws IOException {
        check(target);
        if (isDevice(target)) {
            try (OutputStream out = Files.newOutputStream(target)) {
                content.to(out);
            }
            return target;
        }
        Path fresh = target.resolveSibling(target.getFileName() + ".part");
        try {
            try (OutputStream out = Files.newOutputStream(fresh)) {
                content.to(out);
            }
            check(target);
            Files.move(fresh, target, StandardCopyOption.ATOMIC_MOVE);
            return target;
        } finally {
            Files.deleteIfExists(fresh);
        }
    }

    /** Such as a pipe, which has no content that could be lost. */
    private static boolean isDevice(Path target) {
        return Files.exists(target) && !Files.isRegularFile(target) && !Files.isDirectory(target);
    }
}
