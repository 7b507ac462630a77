package io.daicho.service.witness;

import io.daicho.proof.Malformed;
import io.daicho.proof.ProofFailed;
import io.daicho.proof.checkpoint.Checkpoint;
import io.daicho.proof.checkpoint.SignedCheckpoint;
import io.daicho.proof.merkle.Hash;
import io.daicho.proof.note.NoteSignature;
import io.daicho.proof.text.Text;
import io.daicho.proof.witness.AddCheckpoint;
import io.daicho.proof.witness.Cosignatures;
import io.daicho.proof.witness.LatestSize;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/**
 * Cosigns checkpoints of known logs, each of which must continue the one before (C2SP tlog-witness). Comparing with what was
 * cosigned last, and keeping what is cosigned now, is one step, alone for each log; the signature is given out after it.
 */
final class Witness implements Cosigning {
    private final WitnessDirectory directory;
    private final Clock clock;
    private final Consumer<String> told;
    private final Map<String, Object> oneAtATime = new ConcurrentHashMap<>();

    /**
     * A witness at work.
     *
     * @param directory what it keeps
     * @param clock when it cosigns
     * @param told who hears what whoever runs it should know
     */
    Witness(WitnessDirectory directory, Clock clock, Consumer<String> told) {
        this.directory = directory;
        this.clock = clock;
        this.told = told;
    }

    @Override
    public Answer addCheckpoint(byte[] body) {
        try {
            return answer(AddCheckpoint.read(body));
        } catch (Malformed fault) {
            return Answer.of(Answer.BAD_REQUEST, String.valueOf(fault.getMessage()));
        } catch (IOException | UnusableWitness failure) {
            told.accept("Nothing was cosigned: " + failure.getMessage());
            return Answer.of(Answer.UNAVAILABLE, "The witness cannot keep its state, so it cosigned nothing.");
        }
    }

    private Answer answer(AddCheckpoint asked) throws IOException {
        String origin = asked.checkpoint().checkpoint().origin();
        LogFolder folder = directory.folder(origin);
        Optional<KnownLog> log = folder.log();
        if (log.isEmpty()) {
            return Answer.of(Answer.NOT_FOUND, "This witness does not know the log " + Text.quoted(origin) + ".");
        }
        try {
            log.get().verify(asked.checkpoint());
        } catch (ProofFailed notSigned) {
            return Answer.of(Answer.FORBIDDEN, String.valueOf(notSigned.getMessage()));
        }
        synchronized (oneAtATime.computeIfAbsent(origin, name -> new Object())) {
            return compareAndKeep(folder, log.get(), asked);
        }
    }

    private Answer compareAndKeep(LogFolder folder, KnownLog log, AddCheckpoint asked) throws IOException {
        Optional<SignedCheckpoint> last = folder.last();
        long size = last.map(cosigned -> cosigned.checkpoint().size()).orElse(0L);
        if (asked.oldSize() != size) {
            return Answer.latest(new LatestSize(size));
        }
        try {
            asked.verifyContinues(
                    last.map(cosigned -> cosigned.checkpoint().root()).orElse(Hash.EMPTY_ROOT));
        } catch (ProofFailed inconsistent) {
            if (last.isPresent()) {
                lookForFork(folder, last.get(), log.ownSignatures(asked.checkpoint()));
            }
            return Answer.of(Answer.UNPROCESSABLE, String.valueOf(inconsistent.getMessage()));
        }
        NoteSignature cosignature = asked.checkpoint().cosignature(directory.cosigner(), clock.instant());
        folder.write(log.ownSignatures(asked.checkpoint()).with(cosignature));
        return Answer.cosigned(new Cosignatures(List.of(cosignature)));
    }

    /** Two roots at one size, both signed by the log, prove a fork; a proof that fails may only be a wrong proof. */
    private void lookForFork(LogFolder folder, SignedCheckpoint cosigned, SignedCheckpoint other) throws IOException {
        Checkpoint seen = cosigned.checkpoint();
        Checkpoint shown = other.checkpoint();
        if (seen.size() == shown.size() && !seen.root().equals(shown.root())) {
            folder.writeFork(cosigned, other);
            told.accept("THE LOG " + seen.origin() + " SHOWED TWO HISTORIES of size " + seen.size()
                    + ", and signed both. They are kept in " + folder.path().resolve("fork") + ".");
        }
    }
}
