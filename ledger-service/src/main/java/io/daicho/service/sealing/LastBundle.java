package io.daicho.service.sealing;

import io.daicho.proof.Entry;
import io.daicho.proof.merkle.Hash;
import io.daicho.proof.text.Bytes;
import io.daicho.proof.tile.BundlePath;
import io.daicho.proof.tile.TilePath;
import io.daicho.service.sealing.log.ContractLog;
import java.util.List;

/**
 * The entries that were sealed last, as the store has them now: a store that was put back and has grown past the log since
 * has others there.
 */
final class LastBundle {
    private LastBundle() {}

    /** Refuses to go on from entries that are not those that were sealed. */
    static void compare(Sealable stored, ContractLog log, long size) {
        if (size == 0) {
            return;
        }
        long from = (size - 1) / TilePath.FULL * TilePath.FULL;
        List<Bytes> sealed =
                log.bundle(BundlePath.in(size, from / TilePath.FULL)).entries();
        List<Entry> present = stored.read(from, sealed.size());
        for (int i = 0; i < sealed.size(); i++) {
            if (i == present.size() || present.get(i).position() != from + i) {
                throw Contradiction.missingPosition(from + i);
            }
            Bytes entry = Bytes.of(present.get(i).bytes());
            if (!entry.equals(sealed.get(i))) {
                throw Contradiction.otherEntry(
                        present.get(i),
                        Hash.leaf(entry.toArray()),
                        Hash.leaf(sealed.get(i).toArray()));
            }
        }
    }
}
