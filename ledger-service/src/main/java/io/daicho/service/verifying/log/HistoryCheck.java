package io.daicho.service.verifying.log;

import io.daicho.api.fact.InstantText;
import io.daicho.proof.ProofFailed;
import io.daicho.proof.checkpoint.Checkpoint;
import io.daicho.proof.checkpoint.SignedCheckpoint;
import io.daicho.proof.checkpoint.VerifiedCheckpoint;
import io.daicho.proof.merkle.CompactRange;
import io.daicho.proof.merkle.Hash;
import io.daicho.proof.merkle.MerkleTree;
import io.daicho.proof.note.SignatureType;
import io.daicho.proof.tile.TilePath;
import io.daicho.proof.tile.TiledHashes;
import io.daicho.service.sealing.log.BrokenLog;
import io.daicho.service.sealing.log.ContractLog;
import io.daicho.service.verifying.report.FaultKind;
import io.daicho.service.verifying.report.Findings;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Verifies that every checkpoint that was ever published is one of this log, and looks for times without any. */
final class HistoryCheck {
    /** Between checkpoints that are farther apart the tree is read anew instead of grown. */
    private static final int FAR = 4_096;

    private final ContractLog log;
    private final KeyChain keys;
    private final Findings findings;
    private final Silences silences;
    private final OutsideTimes outside;
    private final TiledHashes hashes;
    private final CachedTiles tiles;
    private final long size;
    private final RememberedSignatures signatures;
    private final EarlierTimes earlier;
    private CompactRange tree = CompactRange.empty();
    private long number;
    private long rightUpTo;
    private boolean isWrong;
    private long ahead;
    private @Nullable Instant begins;
    private @Nullable Instant since;
    private boolean hasSince;

    HistoryCheck(
            ContractLog log, long size, KeyChain keys, Findings findings, Silences silences, OutsideTimes outside) {
        this.log = log;
        this.size = size;
        this.keys = keys;
        this.findings = findings;
        this.silences = silences;
        this.outside = outside;
        this.tiles = new CachedTiles(log);
        this.signatures = new RememberedSignatures(keys);
        this.earlier = new EarlierTimes(log, size, findings);
        this.hashes = new TiledHashes(tiles, size);
    }

    /** How many checkpoints it has. */
    long count() {
        return number;
    }

    /** Expects that one of them was published then, and the first of them no later: so it is said outside the log. */
    void expect(@Nullable Instant said) {
        since = said;
    }

    private void at(Instant time) {
        begins = begins == null || time.isBefore(begins) ? time : begins;
        hasSince |= time.equals(since);
    }

    private void compareSince() {
        if (since == null || begins == null) {
            return;
        }
        String said = "ledger.db says that there is this log since " + InstantText.of(since);
        if (begins.isAfter(since)) {
            findings.fault(FaultKind.HISTORY_CUT, where(), "it begins at " + InstantText.of(begins) + ", and " + said);
        } else if (!hasSince) {
            findings.fault(FaultKind.HISTORY_CUT, where(), said + ", and no checkpoint of it was published then");
        }
    }

    /** The greatest size that was published beyond the checkpoint that is verified; 0 where there is none. */
    long ahead() {
        return ahead;
    }

    /** Goes through all of it; says whether the newest checkpoint is in it. */
    boolean has(SignedCheckpoint newest) {
        boolean found = false;
        try (Stream<SignedCheckpoint> published = log.history()) {
            for (SignedCheckpoint each : (Iterable<SignedCheckpoint>) published::iterator) {
                number++;
                found |= each.equals(newest);
                take(each);
            }
        }
        earlier.finish();
        compareSince();
        return found;
    }

    private void take(SignedCheckpoint each) {
        Checkpoint checkpoint = each.checkpoint();
        try {
            VerifiedCheckpoint verified = signatures.verify(each);
            keys.refuseGone(verified);
            Optional<Instant> own = verified.signatures().stream()
                    .filter(signature -> signature.key().type() == SignatureType.COSIGNATURE)
                    .filter(signature -> keys.isOwn(signature.key()))
                    .flatMap(signature -> signature.time().stream())
                    .max(Instant::compareTo);
            own.ifPresentOrElse(
                    silences::published,
                    () -> findings.fault(
                            FaultKind.SIGNATURE_FAILS,
                            where(),
                            "checkpoint " + number + " of it does not say when it was published"));
            own.ifPresent(time -> earlier.published(checkpoint.size(), time));
            own.ifPresent(this::at);
            outside.take(verified, keys);
        } catch (ProofFailed fault) {
            findings.fault(
                    FaultKind.SIGNATURE_FAILS, where(), "checkpoint " + number + " of it: " + fault.getMessage());
            return;
        }
        if (checkpoint.size() > size) {
            ahead = Math.max(ahead, checkpoint.size());
        } else {
            compare(checkpoint);
        }
    }

    private void compare(Checkpoint checkpoint) {
        Hash calculated;
        try {
            calculated = root(checkpoint.size());
        } catch (BrokenLog | UncheckedIOException saidOfItsTile) {
            isWrong = true;
            return;
        }
        if (calculated.equals(checkpoint.root())) {
            rightUpTo = isWrong ? rightUpTo : checkpoint.size();
            return;
        }
        if (!isWrong) {
            isWrong = true;
            findings.fault(
                    FaultKind.ROOT_DIFFERS,
                    where(),
                    "the tiles lead to the root " + calculated + " of " + checkpoint.size()
                            + " entries, and checkpoint "
                            + number + " of it says " + checkpoint.root() + "; up to " + rightUpTo
                            + " entries they agree");
        }
    }

    private Hash root(long wanted) {
        if (wanted < tree.size()) {
            return MerkleTree.root(hashes, wanted);
        }
        if (wanted - tree.size() > FAR) {
            tree = CompactRange.of(hashes, wanted);
        }
        while (tree.size() < wanted) {
            TilePath path = TilePath.in(size, 0, tree.size() / TilePath.FULL);
            tree.append(tiles.tile(path).hashes().get((int) (tree.size() % TilePath.FULL)));
        }
        return tree.root();
    }

    private String where() {
        return log.files().where() + "/history";
    }
}
