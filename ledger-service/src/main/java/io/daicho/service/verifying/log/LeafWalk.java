package io.daicho.service.verifying.log;

import io.daicho.proof.Malformed;
import io.daicho.proof.merkle.CompactRange;
import io.daicho.proof.merkle.Hash;
import io.daicho.proof.text.Bytes;
import io.daicho.proof.tile.BundlePath;
import io.daicho.proof.tile.EntryBundle;
import io.daicho.proof.tile.TilePath;
import io.daicho.service.sealing.log.BrokenLog;
import io.daicho.service.sealing.log.ContractLog;
import io.daicho.service.verifying.report.FaultKind;
import io.daicho.service.verifying.report.Findings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Walks the leaves of a log up to its checkpoint, entry by entry, and compares three copies of each: what is stored, what the
 * bundle has, and the hash in the tile. Two that agree say which one was changed.
 */
public final class LeafWalk {
    private static final int MOST_DOUBTFUL = 50;

    /** After so many entries of which nothing is there, the size is only a number that somebody wrote. */
    private static final int MOST_NOT_THERE = 1 << 16;

    private final ContractLog log;
    private final long size;
    private final Findings findings;
    private final String row;
    private final CompactRange tree = CompactRange.empty();
    private final CompactRange bundled = CompactRange.empty();
    private final List<Doubtful> doubtful = new ArrayList<>();
    private final TileRows rows;
    private List<Bytes> bundle = List.of();
    private List<Hash> hashes = List.of();
    private long missing;
    private int notThere;

    /**
     * Walks the log up to a size.
     *
     * @param row what a stored row is called in a fault
     */
    public LeafWalk(ContractLog log, long size, Findings findings, String row) {
        this.log = log;
        this.size = size;
        this.findings = findings;
        this.row = row;
        this.rows = new TileRows(log, findings);
    }

    /** The position of the entry that comes next. */
    public long next() {
        return tree.size();
    }

    /** How many there should be. */
    public long size() {
        return size;
    }

    /** Whether all are there, or it was given up. */
    public boolean isDone() {
        return tree.size() >= size || notThere >= MOST_NOT_THERE;
    }

    /** The root over those that came. */
    public Hash root() {
        return tree.root();
    }

    /** How many entries the store does not have. */
    public long missing() {
        return missing;
    }

    /** The entry as its bundle has it; empty where that cannot be read. */
    public Optional<byte[]> sealed() {
        load();
        int at = (int) (next() % TilePath.FULL);
        return at < bundle.size() ? Optional.of(bundle.get(at).toArray()) : Optional.empty();
    }

    /** The next entry is not stored. */
    public void missingHere() {
        missing++;
        findings.fault(
                FaultKind.ENTRY_MISSING,
                next(),
                row,
                sealed().map(bytes -> "the log has it: " + SealedEntry.named(bytes))
                        .orElse("the log has it"));
        take(null);
    }

    /** The next entry, as it is stored; null where there is no store to compare with, or it is missing there. */
    public void take(byte @Nullable [] stored) {
        load();
        int at = (int) (next() % TilePath.FULL);
        byte[] sealed = at < bundle.size() ? bundle.get(at).toArray() : null;
        Hash hash = at < hashes.size() ? hashes.get(at) : null;
        Hash leaf = agreed(stored, sealed, hash);
        notThere = leaf == null ? notThere + 1 : 0;
        if (leaf == null) {
            leaf = Hash.EMPTY_ROOT; // nothing is there at all, and was said
        }
        tree.append(leaf, (level, index, each) -> rows.put(level, each));
        if (tree.size() >= size) {
            rows.finish();
        }
    }

    private @Nullable Hash agreed(byte @Nullable [] stored, byte @Nullable [] sealed, @Nullable Hash hash) {
        if (stored == null) {
            Hash ofSealed = sealed == null ? null : Hash.leaf(sealed);
            if (ofSealed != null && hash != null && !ofSealed.equals(hash) && doubtful.size() < MOST_DOUBTFUL) {
                doubtful.add(new Doubtful(next(), path(), hash, ofSealed));
            }
            Hash inBundle = ofSealed == null ? hash : ofSealed;
            bundled.append(inBundle == null ? Hash.EMPTY_ROOT : inBundle);
            return hash == null ? ofSealed : hash;
        }
        Hash ofStored = Hash.leaf(stored);
        if (sealed == null || Arrays.equals(stored, sealed)) {
            return ofStored; // the tile is compared with it when its row is whole
        }
        Hash ofSealed = Hash.leaf(sealed);
        if (hash == null || !ofStored.equals(hash)) {
            findings.fault(FaultKind.ENTRY_CHANGED, next(), row, SealedEntry.difference(sealed, stored));
        }
        if (hash == null || ofSealed.equals(hash)) {
            return ofSealed;
        }
        bundleChanged(hash, ofSealed);
        return hash;
    }

    /**
     * Where nothing is stored to compare with, the root says which of bundle and tile was changed.
     *
     * @return whether the entries in the bundles lead to the root, and the tiles do not
     */
    boolean settle(Hash root) {
        boolean isTile = !doubtful.isEmpty()
                && bundled.size() == tree.size()
                && bundled.root().equals(root);
        for (Doubtful each : doubtful) {
            findings.fault(
                    isTile ? FaultKind.TILE_CHANGED : FaultKind.BUNDLE_CHANGED,
                    each.position(),
                    log.files().where() + "/"
                            + (isTile
                                    ? new TilePath(
                                                    0,
                                                    each.path().index(),
                                                    each.path().width())
                                            .path()
                                    : each.path().path()),
                    isTile
                            ? "calculated hash " + each.ofSealed() + ", given " + each.hash()
                            : "calculated hash " + each.ofSealed() + " of its entry, sealed " + each.hash());
        }
        return isTile;
    }

    private record Doubtful(long position, BundlePath path, Hash hash, Hash ofSealed) {}

    private void bundleChanged(Hash hash, Hash ofSealed) {
        findings.fault(
                FaultKind.BUNDLE_CHANGED,
                next(),
                log.files().where() + "/" + path().path(),
                "calculated hash " + ofSealed + " of its entry, sealed " + hash);
    }

    /** At the beginning of a bundle. */
    private void load() {
        if (next() % TilePath.FULL != 0 || isDone() || loadedAt == next()) {
            return;
        }
        loadedAt = next();
        BundlePath path = path();
        bundle = List.of();
        hashes = List.of();
        try {
            hashes = log.tile(new TilePath(0, path.index(), path.width())).hashes();
        } catch (BrokenLog | UncheckedIOException saidWhenItsRowIsWhole) {
            hashes = List.of();
        }
        try {
            bundle = log.bundle(path).entries();
            comparePartials(path);
        } catch (BrokenLog | UncheckedIOException broken) {
            findings.fault(FaultKind.LOG_BROKEN, next(), log.files().where(), String.valueOf(broken.getMessage()));
        }
    }

    private long loadedAt = -1;

    private void comparePartials(BundlePath full) {
        for (int width : Partials.widths(log, new BundlePath(full.index(), TilePath.FULL).path())) {
            if (width >= full.width()) {
                continue;
            }
            BundlePath path = new BundlePath(full.index(), width);
            try {
                EntryBundle partial =
                        EntryBundle.read(path, log.files().read(path.path()).orElse(new byte[0]));
                if (!partial.entries().equals(bundle.subList(0, width))) {
                    findings.fault(
                            FaultKind.BUNDLE_CHANGED,
                            next() + firstDifference(partial.entries()),
                            log.files().where() + "/" + path.path(),
                            "its entries are not those of " + full.path());
                }
            } catch (Malformed fault) {
                throw new BrokenLog(log.files().where() + "/" + path.path(), fault);
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
    }

    private int firstDifference(List<Bytes> entries) {
        int at = 0;
        while (at < entries.size() - 1 && entries.get(at).equals(bundle.get(at))) {
            at++;
        }
        return at;
    }

    private BundlePath path() {
        return BundlePath.in(size, next() / TilePath.FULL);
    }
}
