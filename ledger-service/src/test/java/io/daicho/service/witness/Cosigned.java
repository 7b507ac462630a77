package io.daicho.service.witness;

import static org.assertj.core.api.Assertions.assertThat;

import io.daicho.proof.Malformed;
import io.daicho.proof.ProofFailed;
import io.daicho.proof.checkpoint.SignedCheckpoint;
import io.daicho.proof.note.ValidSignature;
import io.daicho.proof.note.VerifierKey;
import io.daicho.proof.note.VerifierKeys;
import io.daicho.proof.text.Bytes;
import io.daicho.proof.witness.Cosignatures;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

/** What tests of the witness share. */
final class Cosigned {
    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-04-01T00:00:00Z"), ZoneOffset.UTC);

    private Cosigned() {}

    /** A witness in a directory that trusts these logs. */
    static WitnessDirectory directory(Path path, VerifierKey... logs) throws Exception {
        WitnessDirectory directory = WitnessDirectory.open(path, "witness.city.example.jp");
        for (VerifierKey log : logs) {
            directory.change(log.name(), Trust.key(log));
        }
        return directory;
    }

    /** That an answer's one cosignature is by the witness, over this checkpoint; when it was made. */
    static Instant verify(Bytes answer, SignedCheckpoint checkpoint, VerifierKey witness)
            throws Malformed, ProofFailed {
        Cosignatures cosignatures = Cosignatures.read(answer.toArray());
        assertThat(cosignatures.signatures()).hasSize(1);
        List<ValidSignature> valid =
                checkpoint.with(cosignatures.signatures().get(0)).note().verify(VerifierKeys.of(witness));
        return valid.get(0).time().orElseThrow();
    }

    static String text(Answer answer) {
        return new String(answer.body().toArray(), StandardCharsets.UTF_8);
    }
}
