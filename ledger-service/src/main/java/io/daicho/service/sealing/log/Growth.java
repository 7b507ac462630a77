package io.daicho.service.sealing.log;

import io.daicho.proof.merkle.CompactRange;
import io.daicho.proof.merkle.Hash;
import io.daicho.proof.text.Bytes;
import io.daicho.proof.tile.BundlePath;
import io.daicho.proof.tile.EntryBundle;
import io.daicho.proof.tile.Tile;
import io.daicho.proof.tile.TilePath;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A log that grows from the size of its checkpoint: writes each bundle and tile when it is full, and what is begun in
 * {@link #finish}. Then all of it is durable, and nothing of it counts before a checkpoint names it.
 */
public final class Growth {
    private static final int HEIGHT = 8;

    private final Changes changes;
    private final long from;
    private final CompactRange tree;
    private final List<List<Hash>> rows = new ArrayList<>();
    private final List<Bytes> entries = new ArrayList<>();

    private Growth(Changes changes, CompactRange tree) {
        this.changes = changes;
        this.from = tree.size();
        this.tree = tree;
    }

    /** Goes on from a size, whose tiles must lead to this root and whose last entries to its tiles. */
    static Growth from(ContractLog log, Changes changes, long size, Hash root) {
        CompactRange tree = CompactRange.of(log.hashes(size), size);
        if (!tree.root().equals(root)) {
            throw new BrokenLog(
                    log.where("tile"),
                    "calculated root " + tree.root() + " of " + size + " entries, the checkpoint says " + root);
        }
        Growth growth = new Growth(changes, tree);
        for (int level = 0; size >> (level * HEIGHT) > 0; level++) {
            long places = size >> (level * HEIGHT);
            int begun = (int) (places % TilePath.FULL);
            if (begun > 0) {
                Tile tile = log.tile(TilePath.in(size, level, places / TilePath.FULL));
                growth.row(level).addAll(tile.hashes().subList(0, begun));
            }
        }
        if (size % TilePath.FULL > 0) {
            BundlePath path = BundlePath.in(size, size / TilePath.FULL);
            growth.entries.addAll(log.bundle(path).entries());
            List<Hash> leaves = growth.entries.stream()
                    .map(entry -> Hash.leaf(entry.toArray()))
                    .toList();
            if (!leaves.equals(growth.row(0))) {
                throw new BrokenLog(log.where(path.path()), "its entries are not those of the tile of their hashes");
            }
        }
        return growth;
    }

    /** Appends the entry that comes next. */
    public void append(byte[] entry) throws IOException {
        entries.add(Bytes.of(entry));
        List<Integer> full = new ArrayList<>();
        tree.append(Hash.leaf(entry), (level, index, hash) -> {
            if (level % HEIGHT == 0) {
                List<Hash> row = row(level / HEIGHT);
                row.add(hash);
                if (row.size() == TilePath.FULL) {
                    full.add(level / HEIGHT);
                }
            }
        });
        if (!full.isEmpty()) {
            changes.write(BundlePath.in(size(), (size() - 1) / TilePath.FULL).path(), new EntryBundle(entries).bytes());
            entries.clear();
        }
        for (int level : full) {
            long index = ((size() >> (level * HEIGHT)) - 1) / TilePath.FULL;
            writeTile(TilePath.in(size(), level, index), row(level));
            row(level).clear();
        }
    }

    /** Writes what is begun, and makes all of it durable. */
    public void finish() throws IOException {
        List<TilePath> begun;
        try (Stream<TilePath> added = TilePath.added(from, size())) {
            begun = added.filter(path -> path.width() < TilePath.FULL).toList();
        }
        for (TilePath path : begun) {
            writeTile(path, row(path.level()));
        }
        if (!entries.isEmpty() && size() > from) {
            changes.write(BundlePath.in(size(), size() / TilePath.FULL).path(), new EntryBundle(entries).bytes());
        }
        changes.settle();
    }

    /** How many entries it has now. */
    public long size() {
        return tree.size();
    }

    /** The root over them. */
    public Hash root() {
        return tree.root();
    }

    private void writeTile(TilePath path, List<Hash> row) throws IOException {
        changes.write(path.path(), new Tile(row).bytes());
    }

    private List<Hash> row(int level) {
        while (rows.size() <= level) {
            rows.add(new ArrayList<>());
        }
        return rows.get(level);
    }
}
