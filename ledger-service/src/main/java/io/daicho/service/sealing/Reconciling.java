package io.daicho.service.sealing;

import io.daicho.proof.Entry;
import io.daicho.proof.checkpoint.Checkpoint;
import io.daicho.proof.checkpoint.SignedCheckpoint;
import io.daicho.proof.merkle.CompactRange;
import io.daicho.proof.merkle.Hash;
import io.daicho.proof.tile.TilePath;
import io.daicho.service.sealing.log.BrokenLog;
import io.daicho.service.sealing.log.ContractLog;
import io.daicho.service.sealing.log.LogName;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

/** Compares the store with the log: every entry as it is stored now with the leaf that was sealed. A difference stops it. */
public final class Reconciling {
    private static final int REPORT_EVERY = 1_024;

    private final Sealables sealables;
    private final Sealer sealer;

    Reconciling(Sealer sealer) {
        this.sealables = sealer.sealables();
        this.sealer = sealer;
    }

    /**
     * Compares a log up to its newest checkpoint, because somebody asked for it: where they agree again after a difference,
     * publishing goes on.
     *
     * @param progress told now and then how many entries of how many were compared
     */
    public Reconciled run(LogName name, BiConsumer<Long, Long> progress) {
        Reconciled reconciled = look(name, progress);
        try {
            if (reconciled.size() > 0 && reconciled.stop().isEmpty()) {
                sealer.goOn(name, reconciled.size());
            }
            return reconciled;
        } catch (BrokenLog unopened) {
            return new Reconciled(name, reconciled.size(), Optional.of(broken(unopened)));
        }
    }

    /**
     * Compares a log up to its newest checkpoint. That they agree ends no stop.
     *
     * @param progress told now and then how many entries of how many were compared
     */
    Reconciled look(LogName name, BiConsumer<Long, Long> progress) {
        Optional<SignedCheckpoint> newest = Optional.empty();
        Optional<Stop> difference = Optional.empty();
        try {
            newest = sealer.log(name).checkpoint();
            if (newest.isPresent()) {
                compare(name, newest.get().checkpoint(), progress);
            }
        } catch (Contradiction contradiction) {
            difference = Optional.of(contradiction.stop());
        } catch (BrokenLog broken) {
            difference = Optional.of(broken(broken));
        }
        if (difference.isPresent()) {
            sealer.stopForDifference(name, newest.orElse(null), difference.get());
        }
        return new Reconciled(
                name, newest.map(signed -> signed.checkpoint().size()).orElse(0L), difference);
    }

    /** Compares every log. One whose files cannot be read keeps no other from being compared. */
    public List<Reconciled> all() {
        return sealer.logs().stream().map(this::readOrNot).toList();
    }

    private Reconciled readOrNot(LogName name) {
        try {
            return run(name, (done, of) -> {});
        } catch (UncheckedIOException unreadable) {
            return new Reconciled(name, 0, Optional.of(broken(unreadable)));
        }
    }

    private static Stop broken(RuntimeException why) {
        return new Stop(Stop.Why.BROKEN_LOG, String.valueOf(why.getMessage()));
    }

    private void compare(LogName name, Checkpoint checkpoint, BiConsumer<Long, Long> progress) {
        long size = checkpoint.size();
        long stored = sealables.of(name).head();
        if (stored < size) {
            throw Contradiction.fewerEntries(size, stored);
        }
        ContractLog log = sealer.log(name);
        CompactRange tree = CompactRange.empty();
        List<Hash> sealed = List.of();
        try (Stream<Entry> entries = sealables.of(name).stream(0)) {
            Iterator<Entry> each = entries.iterator();
            while (tree.size() < size) {
                if (tree.size() % TilePath.FULL == 0) {
                    sealed = log.tile(TilePath.in(size, 0, tree.size() / TilePath.FULL))
                            .hashes();
                }
                if (!each.hasNext()) {
                    throw Contradiction.missingPosition(tree.size());
                }
                tree.append(leaf(each.next(), tree.size(), sealed));
                if (tree.size() % REPORT_EVERY == 0 || tree.size() == size) {
                    progress.accept(tree.size(), size);
                }
            }
        }
        if (!tree.root().equals(checkpoint.root())) {
            throw new Contradiction(
                    Stop.Why.BROKEN_LOG,
                    "calculated root " + tree.root() + " of " + size + " entries, the checkpoint says "
                            + checkpoint.root());
        }
    }

    private static Hash leaf(Entry entry, long position, List<Hash> sealed) {
        if (entry.position() != position) {
            throw Contradiction.missingPosition(position);
        }
        Hash leaf = Hash.leaf(entry.bytes());
        Hash expected = sealed.get((int) (position % TilePath.FULL));
        if (!leaf.equals(expected)) {
            throw Contradiction.otherEntry(entry, leaf, expected);
        }
        return leaf;
    }
}
