package io.daicho.service.witness;

import io.daicho.proof.ProofFailed;
import io.daicho.proof.note.SignatureType;
import io.daicho.proof.note.VerifierKey;
import io.daicho.service.sealing.log.Succession;
import java.util.List;
import java.util.Optional;

/** On whose word a witness trusts a key of a log. */
@FunctionalInterface
public interface Trust {
    /**
     * The log with the keys that are trusted from now on.
     *
     * @param known as it is known so far
     * @throws UnusableWitness if it is known otherwise
     */
    KnownLog from(Optional<KnownLog> known);

    /** On the word of whoever runs the witness: a key of a log that is not known yet. */
    static Trust key(VerifierKey key) {
        if (key.type() != SignatureType.ED25519) {
            throw new UnusableWitness("The key " + key + " makes cosignatures, so it is a witness's. A log's key is"
                    + " printed by ./ledger log-key.");
        }
        return known -> {
            KnownLog log = known.orElseGet(() -> new KnownLog(key.name(), List.of(key)));
            if (!log.keys().contains(key)) {
                throw new UnusableWitness("The log " + log.origin() + " is known already, by the key "
                        + log.keys().get(0)
                        + ". A log changes its key by a note that both keys signed: --from-succession FILE. To trust"
                        + " another key without one, remove the log first (--remove " + log.origin() + ").");
            }
            return log;
        };
    }

    /** On the word of keys that pass on to each other: from the one that is trusted so far to the last. */
    static Trust successions(List<Succession> successions) {
        return known -> known.map(log -> new KnownLog(log.origin(), List.of(last(log.keys(), successions))))
                .orElseThrow(
                        () -> new UnusableWitness("This witness does not know the log yet. Add it by its first key:"
                                + " the chain of keys is followed from a key that is trusted."));
    }

    private static VerifierKey last(List<VerifierKey> trusted, List<Succession> successions) {
        VerifierKey key = trusted.get(0);
        for (Succession succession : successions) {
            if (succession.from().equals(key)) {
                try {
                    succession.verify();
                } catch (ProofFailed notSigned) {
                    throw new UnusableWitness(
                            "The succession is not signed by both keys: " + notSigned.getMessage() + ".", notSigned);
                }
                key = succession.to();
            }
        }
        VerifierKey reached = key;
        if (successions.stream().noneMatch(succession -> succession.to().equals(reached))) {
            throw new UnusableWitness("No succession in the file starts from the key that is trusted, " + key
                    + ". Give all successions of the log, in their order.");
        }
        return key;
    }
}
