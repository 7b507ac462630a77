package io.daicho.service.sealing.keys;

import io.daicho.proof.checkpoint.Checkpoint;
import io.daicho.proof.checkpoint.SignedCheckpoint;
import io.daicho.proof.note.Cosigner;
import io.daicho.proof.note.NoteSigner;
import io.daicho.proof.note.SignatureType;
import io.daicho.proof.note.VerifierKey;
import io.daicho.proof.note.VerifierKeys;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.time.Instant;
import java.util.Collection;
import java.util.stream.Stream;

/**
 * The Ed25519 key of a ledger. Signs each log under the log's origin, and beside each checkpoint when it was published.
 *
 * @param pair both halves
 */
public record LogKey(KeyPair pair) {
    /** A fresh one. */
    public static LogKey make() {
        try {
            return new LogKey(KeyPairGenerator.getInstance("Ed25519").generateKeyPair());
        } catch (GeneralSecurityException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }

    /** Signs for a log. */
    public NoteSigner signer(String origin) {
        return new NoteSigner(origin, pair);
    }

    /** Says when. */
    public Cosigner cosigner(String origin) {
        return new Cosigner(origin, pair);
    }

    /** The key that others verify a log with. */
    public VerifierKey verifier(String origin) {
        return VerifierKey.of(origin, SignatureType.ED25519, pair.getPublic());
    }

    /** Signs a checkpoint, and that it is published now. */
    public SignedCheckpoint sign(Checkpoint checkpoint, Instant now) {
        SignedCheckpoint signed = SignedCheckpoint.sign(checkpoint, signer(checkpoint.origin()));
        return signed.with(signed.cosignature(cosigner(checkpoint.origin()), now));
    }

    /** What verifies both signatures of logs that have these keys. */
    public static VerifierKeys known(Collection<VerifierKey> keys) {
        return VerifierKeys.of(keys.stream()
                .flatMap(key -> Stream.of(key, VerifierKey.of(key.name(), SignatureType.COSIGNATURE, key.publicKey())))
                .toList());
    }

    /** Never shows the private half. */
    @Override
    public String toString() {
        return "LogKey";
    }
}
