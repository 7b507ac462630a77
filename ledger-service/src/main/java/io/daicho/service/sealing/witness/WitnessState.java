package io.daicho.service.sealing.witness;

import io.daicho.api.id.ContractId;
import java.time.Instant;
import java.util.Optional;

/**
 * How a witness stands towards the log of a contract, as far as this process knows.
 *
 * @param witness which witness
 * @param contract whose log
 * @param size the size that it cosigned last; 0 where none is known
 * @param at when it did, by its clock
 * @param trouble why it did not cosign the last time it was asked; empty where it did
 * @param since since when it has not, by our clock
 */
public record WitnessState(
        WitnessAddress witness,
        ContractId contract,
        long size,
        Optional<Instant> at,
        Optional<Trouble> trouble,
        Optional<Instant> since) {
    static WitnessState unknown(WitnessAddress witness, ContractId contract) {
        return new WitnessState(witness, contract, 0, Optional.empty(), Optional.empty(), Optional.empty());
    }

    WitnessState cosigned(Submission.Outcome outcome) {
        return new WitnessState(
                witness, contract, outcome.size(), outcome.at().or(() -> at), Optional.empty(), Optional.empty());
    }

    WitnessState erred(Trouble why, Instant now) {
        return new WitnessState(witness, contract, size, at, Optional.of(why), since.or(() -> Optional.of(now)));
    }
}
