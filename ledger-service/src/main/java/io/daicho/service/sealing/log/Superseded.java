package io.daicho.service.sealing.log;

import io.daicho.proof.tile.BundlePath;
import io.daicho.proof.tile.TilePath;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Partial tiles and bundles in whose place the full one was published. */
final class Superseded {
    private static final String PARTIAL = ".p";

    private final Path folder;
    private final Disk disk;

    Superseded(Path folder, Disk disk) {
        this.folder = folder;
        this.disk = disk;
    }

    /** Removes those of what became full between two sizes that were published. */
    void remove(long before, long size) throws IOException {
        Stream<String> tiles = TilePath.added(before, size)
                .filter(path -> path.width() == TilePath.FULL)
                .map(TilePath::path);
        Stream<String> bundles = BundlePath.added(before, size)
                .filter(path -> path.width() == TilePath.FULL)
                .map(BundlePath::path);
        for (String full : Stream.concat(tiles, bundles).toList()) {
            removeFolder(folder.resolve(full + PARTIAL));
        }
    }

    private void removeFolder(Path partial) throws IOException {
        if (!Files.isDirectory(partial)) {
            return;
        }
        List<Path> widths;
        try (Stream<Path> files = Files.list(partial)) {
            widths = files.toList();
        }
        for (Path width : widths) {
            disk.delete(width);
        }
        disk.delete(partial);
    }
}
