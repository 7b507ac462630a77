package io.daicho.service.sealing.witness;

import io.daicho.proof.ProofFailed;
import io.daicho.proof.checkpoint.Checkpoint;
import io.daicho.proof.checkpoint.SignedCheckpoint;
import io.daicho.proof.merkle.Hash;
import io.daicho.proof.merkle.MerkleTree;
import io.daicho.proof.note.Note;
import io.daicho.proof.note.NoteSignature;
import io.daicho.proof.note.ValidSignature;
import io.daicho.proof.note.VerifierKeys;
import io.daicho.proof.witness.AddCheckpoint;
import io.daicho.proof.witness.LatestSize;
import io.daicho.service.sealing.log.ContractLog;
import io.daicho.service.sealing.log.LogName;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Asks one witness to cosign the newest checkpoint of one log, from the size on that it is at.
 *
 * @param witness which witness
 * @param client how it is asked
 * @param logs where the log is
 * @param name which log
 */
record Submission(WitnessAddress witness, WitnessClient client, WitnessedLogs logs, LogName name) {
    private static final int MOST_TRIES = 4;

    /**
     * What came of it.
     *
     * @param size the size that the witness cosigned last
     * @param at when it did, by its clock; empty where it did not now, because the log forked
     */
    record Outcome(long size, Optional<Instant> at) {}

    /**
     * Asks.
     *
     * @param lastSize the size that the witness cosigned last, as far as is known
     * @return what came of it; empty where nothing was published yet, or nothing is any more
     */
    Optional<Outcome> run(long lastSize) throws WitnessErred {
        long old = lastSize;
        for (int i = 0; i < MOST_TRIES; i++) {
            Optional<SignedCheckpoint> newest = log().checkpoint();
            if (newest.isEmpty() || isForkKept()) {
                return Optional.empty();
            }
            long size = newest.get().checkpoint().size();
            if (old > size) {
                return Optional.of(ahead(newest.get(), old));
            }
            WitnessClient.Said said = client.add(request(newest.get(), old));
            if (said.cosignatures().isPresent()) {
                return Optional.of(keep(newest.get(), said.cosignatures().get().signatures()));
            }
            if (said.disputed().isPresent()) {
                return Optional.of(disputed(newest.get(), said.disputed().get()));
            }
            long latest = said.latest().map(LatestSize::size).orElse(0L);
            if (latest == old) {
                // tlog-witness before 2026 said 409 where the root is another at the same size.
                return Optional.of(disputed(newest.get(), "409 at its own size " + latest));
            }
            old = latest;
        }
        throw new WitnessErred(Trouble.Kind.UNSTEADY, old);
    }

    private AddCheckpoint request(SignedCheckpoint newest, long old) {
        Checkpoint checkpoint = newest.checkpoint();
        List<Hash> proof = old == 0 || old == checkpoint.size()
                ? List.of()
                : MerkleTree.consistency(log().hashes(checkpoint.size()), old, checkpoint.size())
                        .hashes();
        List<NoteSignature> own = newest.note().signatures().stream()
                .filter(signature -> signature.name().equals(checkpoint.origin()))
                .toList();
        return new AddCheckpoint(old, proof, new SignedCheckpoint(checkpoint, new Note(checkpoint.text(), own)));
    }

    /** Only what its key signed over this checkpoint is kept; a witness may answer more. */
    private Outcome keep(SignedCheckpoint newest, List<NoteSignature> signatures) throws WitnessErred {
        List<NoteSignature> valid = new ArrayList<>();
        Instant at = Instant.MIN;
        for (NoteSignature signature : signatures) {
            if (signature.name().equals(witness.name())
                    && signature.keyId().equals(witness.key().id())) {
                at = verify(newest, signature);
                valid.add(signature);
            }
        }
        if (valid.isEmpty()) {
            throw new WitnessErred(
                    Trouble.Kind.NOT_COSIGNED, "signed by " + signatures.get(0).key() + ", not by " + witness.key());
        }
        logs.cosign(name, newest, valid.subList(valid.size() - 1, valid.size()));
        return new Outcome(newest.checkpoint().size(), Optional.of(at));
    }

    private Instant verify(SignedCheckpoint newest, NoteSignature signature) throws WitnessErred {
        try {
            List<ValidSignature> verified =
                    new Note(newest.note().text(), List.of(signature)).verify(VerifierKeys.of(witness.key()));
            return verified.get(0).time().orElseThrow();
        } catch (ProofFailed wrong) {
            throw new WitnessErred(Trouble.Kind.NOT_COSIGNED, String.valueOf(wrong.getMessage()));
        }
    }

    /** It cosigned more than the log has. Shown with our own signature, that is an older state, unless the store has it all. */
    private Outcome ahead(SignedCheckpoint newest, long size) throws WitnessErred {
        Optional<SignedCheckpoint> shown = shown();
        long entries = logs.entries(name);
        if (shown.isPresent() && shown.get().checkpoint().size() > entries) {
            return fork(newest, shown.get());
        }
        throw new WitnessErred(Trouble.Kind.AHEAD, size, entries);
    }

    /** It says that this does not continue what it cosigned. Shown with our own signature and another root, that is a fork. */
    private Outcome disputed(SignedCheckpoint newest, String sentence) throws WitnessErred {
        Optional<SignedCheckpoint> shown = shown();
        if (shown.isPresent()) {
            Checkpoint other = shown.get().checkpoint();
            long size = newest.checkpoint().size();
            boolean isOther = other.size() > logs.entries(name)
                    || (other.size() <= size
                            && !other.root().equals(MerkleTree.root(log().hashes(size), other.size())));
            if (isOther) {
                return fork(newest, shown.get());
            }
        }
        throw new WitnessErred(Trouble.Kind.DISPUTED, sentence);
    }

    /** Of a half, which a crash left, the other one is fetched again. */
    private boolean isForkKept() {
        return log().fork().size() > 1;
    }

    private Outcome fork(SignedCheckpoint own, SignedCheckpoint other) {
        logs.stopForFork(name, own, other);
        return new Outcome(other.checkpoint().size(), Optional.empty());
    }

    /** What it cosigned last, if our own key signed that. */
    private Optional<SignedCheckpoint> shown() throws WitnessErred {
        String origin = log().key().orElseThrow().name();
        return client.last(origin)
                .filter(last -> last.checkpoint().origin().equals(origin))
                .filter(last -> OwnKeys.signed(log(), last));
    }

    private ContractLog log() {
        return logs.log(name);
    }
}
