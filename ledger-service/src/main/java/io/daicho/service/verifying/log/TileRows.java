package io.daicho.service.verifying.log;

import io.daicho.proof.Malformed;
import io.daicho.proof.merkle.Hash;
import io.daicho.proof.tile.Tile;
import io.daicho.proof.tile.TilePath;
import io.daicho.service.sealing.log.BrokenLog;
import io.daicho.service.sealing.log.ContractLog;
import io.daicho.service.verifying.report.FaultKind;
import io.daicho.service.verifying.report.Findings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** Gathers the hashes that the entries lead to, and compares them with the tiles, level by level. */
final class TileRows {
    private static final int HEIGHT = 8;

    private final ContractLog log;
    private final Findings findings;
    private final List<List<Hash>> rows = new ArrayList<>();
    private final List<Long> indexes = new ArrayList<>();

    TileRows(ContractLog log, Findings findings) {
        this.log = log;
        this.findings = findings;
    }

    /** Takes a hash that is complete. */
    void put(int level, Hash hash) {
        if (level % HEIGHT != 0) {
            return;
        }
        int row = level / HEIGHT;
        while (rows.size() <= row) {
            rows.add(new ArrayList<>());
            indexes.add(0L);
        }
        rows.get(row).add(hash);
        if (rows.get(row).size() == TilePath.FULL) {
            compare(row);
        }
    }

    /** Compares what is begun. */
    void finish() {
        for (int row = 0; row < rows.size(); row++) {
            if (!rows.get(row).isEmpty()) {
                compare(row);
            }
        }
    }

    private void compare(int level) {
        List<Hash> calculated = rows.get(level);
        long index = indexes.get(level);
        TilePath path = new TilePath(level, index, calculated.size());
        try {
            compare(path, path.path(), log.tile(path).hashes(), calculated);
            comparePartials(level, index, calculated);
        } catch (BrokenLog | UncheckedIOException broken) {
            findings.fault(
                    FaultKind.LOG_BROKEN,
                    firstEntry(level, index, 0),
                    log.files().where(),
                    broken.getMessage());
        }
        calculated.clear();
        indexes.set(level, index + 1);
    }

    /** Partial tiles of earlier checkpoints are served as long as they lie there. */
    private void comparePartials(int level, long index, List<Hash> calculated) {
        for (int width : Partials.widths(log, new TilePath(level, index, TilePath.FULL).path())) {
            if (width > calculated.size()) {
                continue; // begun and not published: it is written again
            }
            TilePath path = new TilePath(level, index, width);
            try {
                byte[] bytes = log.files().read(path.path()).orElse(new byte[0]);
                compare(path, path.path(), Tile.read(path, bytes).hashes(), calculated);
            } catch (Malformed fault) {
                throw new BrokenLog(log.files().where() + "/" + path.path(), fault);
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
    }

    private void compare(TilePath path, String where, List<Hash> given, List<Hash> calculated) {
        for (int place = 0; place < path.width(); place++) {
            if (!given.get(place).equals(calculated.get(place))) {
                findings.fault(
                        FaultKind.TILE_CHANGED,
                        firstEntry(path.level(), path.index(), place),
                        log.files().where() + "/" + where,
                        "calculated hash " + calculated.get(place) + " at place " + place + ", given "
                                + given.get(place));
                return;
            }
        }
    }

    private static long firstEntry(int level, long index, int place) {
        return (index * TilePath.FULL + place) << (HEIGHT * level);
    }
}
