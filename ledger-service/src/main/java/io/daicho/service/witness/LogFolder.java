package io.daicho.service.witness;

import io.daicho.proof.Malformed;
import io.daicho.proof.ProofFailed;
import io.daicho.proof.checkpoint.SignedCheckpoint;
import io.daicho.proof.note.VerifierKey;
import io.daicho.proof.note.VerifierKeys;
import io.daicho.proof.text.Sha256;
import io.daicho.proof.text.Text;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;

/**
 * What a witness keeps of one log: {@code keys}, {@code checkpoint} (the last one that it cosigned) and, where the log showed
 * two histories, {@code fork}. The keys go when the log is removed; the checkpoint stays, so that nobody can make the witness
 * forget by removing a log and adding it again.
 *
 * @param path the folder
 * @param witness the key of the witness
 */
record LogFolder(Path path, VerifierKey witness) {
    /** An empty file: something was cosigned, so the checkpoint must be there. */
    private static final String BEGUN = "begun";

    /** How the folder of a log is called: the SHA-256 of its origin in hexadecimal digits (C2SP tlog-witness). */
    static String nameOf(String origin) {
        byte[] hash = Sha256.of(origin.getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(hash);
    }

    /** The log, as long as it is trusted. */
    Optional<KnownLog> log() throws IOException {
        Path file = path.resolve("keys");
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try {
            KnownLog log = KnownLog.read(Files.readString(file));
            refuseOther(file, log.origin());
            return Optional.of(log);
        } catch (Malformed changed) {
            throw new UnusableWitness("The file " + file + " is not what this witness wrote: " + changed.getMessage()
                    + ". Put it back from a copy.");
        }
    }

    void write(KnownLog log) throws IOException {
        SmallFile.folder(path);
        SmallFile.write(path.resolve("keys"), log.text());
    }

    void forget() throws IOException {
        Files.delete(path.resolve("keys"));
    }

    /** The checkpoint that was cosigned last. */
    Optional<SignedCheckpoint> last() throws IOException {
        Path file = path.resolve("checkpoint");
        if (!Files.exists(file)) {
            if (Files.exists(path.resolve(BEGUN))) {
                throw new UnusableWitness("The file " + file + " is missing, and this witness cosigned checkpoints of"
                        + " that log. Put it back from a copy; without it nothing more of this log is cosigned.");
            }
            return Optional.empty();
        }
        try {
            SignedCheckpoint last = SignedCheckpoint.read(Files.readAllBytes(file));
            refuseOther(file, last.checkpoint().origin());
            last.note().verify(VerifierKeys.of(witness));
            return Optional.of(last);
        } catch (Malformed | ProofFailed changed) {
            throw new UnusableWitness("The file " + file + " is not what this witness wrote: " + changed.getMessage()
                    + ". Put it back from a copy; without it nothing more of this log is cosigned.");
        }
    }

    /** When this witness cosigned it. */
    Optional<Instant> time(SignedCheckpoint cosigned) {
        try {
            return cosigned.note().verify(VerifierKeys.of(witness)).get(0).time();
        } catch (ProofFailed notByThisWitness) {
            return Optional.empty();
        }
    }

    void write(SignedCheckpoint cosigned) throws IOException {
        SmallFile.write(path.resolve("checkpoint"), cosigned.bytes());
        if (!Files.exists(path.resolve(BEGUN))) {
            SmallFile.write(path.resolve(BEGUN), "");
        }
    }

    /** The checkpoint that contradicts the one that was cosigned last; both are signed by the log. */
    Optional<SignedCheckpoint> fork() throws IOException {
        Path file = path.resolve("fork").resolve("checkpoint");
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try {
            return Optional.of(SignedCheckpoint.read(Files.readAllBytes(file)));
        } catch (Malformed changed) {
            throw new UnusableWitness("The file " + file + " is not what this witness wrote: " + changed.getMessage());
        }
    }

    /** Keeps the first two checkpoints that prove a fork. */
    void writeFork(SignedCheckpoint cosigned, SignedCheckpoint other) throws IOException {
        Path folder = path.resolve("fork");
        if (!Files.exists(folder.resolve("checkpoint"))) {
            SmallFile.folder(folder);
            SmallFile.write(folder.resolve("cosigned"), cosigned.bytes());
            SmallFile.write(folder.resolve("checkpoint"), other.bytes());
        }
    }

    private void refuseOther(Path file, String origin) throws Malformed {
        if (!String.valueOf(path.getFileName()).equals(nameOf(origin))) {
            throw new Malformed("file of a log", "it is of the log " + Text.quoted(origin) + ", not of " + file);
        }
    }
}
