package io.daicho.service.sealing.log;

import io.daicho.proof.text.Decimal;
import io.daicho.proof.tile.BundlePath;
import io.daicho.proof.tile.TilePath;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.LongFunction;
import java.util.stream.Stream;

/**
 * Partial tiles and bundles of a growth that no checkpoint came to name: a full disk or a crash may have left them empty or
 * cut, and a growth that goes further writes others in their place.
 */
final class Unpublished {
    private static final int LEVELS = 8;
    private static final int HEIGHT = 8;

    private final Path folder;
    private final Changes changes;

    Unpublished(Path folder, Changes changes) {
        this.folder = folder;
        this.changes = changes;
    }

    /** Removes those that reach beyond the size that was published. */
    void remove(long size) throws IOException {
        for (int level = 0; level < LEVELS; level++) {
            int of = level;
            removeBeyond(size >> (level * HEIGHT), index -> new TilePath(of, index, TilePath.FULL).path());
        }
        removeBeyond(size, index -> new BundlePath(index, TilePath.FULL).path());
    }

    /** A growth fills one after the other, so that nothing lies behind the first that is not there. */
    private void removeBeyond(long places, LongFunction<String> full) throws IOException {
        boolean more = true;
        for (long index = places / TilePath.FULL; more; index++) {
            Path whole = folder.resolve(full.apply(index));
            for (Path partial : partials(whole)) {
                long width =
                        Decimal.parse(String.valueOf(partial.getFileName())).orElse(0);
                if (index * TilePath.FULL + width > places) {
                    changes.delete(partial);
                }
            }
            more = Files.exists(whole);
        }
    }

    private static List<Path> partials(Path whole) throws IOException {
        Path partials = whole.resolveSibling(whole.getFileName() + ".p");
        if (!Files.isDirectory(partials)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(partials)) {
            return files.toList();
        }
    }
}
