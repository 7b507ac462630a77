package io.daicho.service.sealing.witness;

import io.daicho.proof.ProofFailed;
import io.daicho.proof.checkpoint.SignedCheckpoint;
import io.daicho.proof.note.VerifierKey;
import io.daicho.service.sealing.keys.LogKey;
import io.daicho.service.sealing.log.ContractLog;
import java.util.List;
import java.util.stream.Stream;

/** The keys that a log had and has: what one of them signed, the log said. */
final class OwnKeys {
    private OwnKeys() {}

    static boolean signed(ContractLog log, SignedCheckpoint checkpoint) {
        List<VerifierKey> keys = Stream.concat(
                        log.key().stream(),
                        log.successions().stream().flatMap(succession -> Stream.of(succession.from(), succession.to())))
                .distinct()
                .toList();
        try {
            return keys.stream()
                            .anyMatch(key ->
                                    key.name().equals(checkpoint.checkpoint().origin()))
                    && !checkpoint
                            .verify(checkpoint.checkpoint().origin(), LogKey.known(keys))
                            .signatures()
                            .isEmpty();
        } catch (ProofFailed notSigned) {
            return false;
        }
    }
}
