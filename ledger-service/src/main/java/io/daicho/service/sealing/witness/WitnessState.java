package io.daicho.service.sealing.witness;

import io.daicho.service.sealing.log.LogName;
import java.time.Instant;
import java.util.Optional;

/**
 * How a witness stands towards a log, as far as this process knows.
 *
 * @param witness which witness
 * @param name which log
 * @param size the size that it cosigned last; 0 where none is known
 * @param at when it did, by its clock
 * @param trouble why it did not cosign the last time it was asked; empty where it did
 * @param since since when it has not, by our clock
 */
public record WitnessState(
        WitnessAddress witness,
        LogName name,
        long size,
        Optional<Instant> at,
        Optional<Trouble> trouble,
        Optional<Instant> since) {
    static WitnessState unknown(WitnessAddress witness, LogName name) {
        return new WitnessState(witness, name, 0, Optional.empty(), Optional.empty(), Optional.empty());
    }

    WitnessState cosigned(Submission.Outcome outcome) {
        return new WitnessState(
                witness, name, outcome.size(), outcome.at().or(() -> at), Optional.empty(), Optional.empty());
    }

    WitnessState erred(Trouble why, Instant now) {
        return new WitnessState(witness, name, size, at, Optional.of(why), since.or(() -> Optional.of(now)));
    }
}
