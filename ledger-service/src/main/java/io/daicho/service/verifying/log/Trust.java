package io.daicho.service.verifying.log;

import io.daicho.proof.note.VerifierKey;
import io.daicho.service.trust.TrustAnchors;
import java.util.List;

/**
 * Which keys its reader trusts. Without a key of the log the one that lies beside it is taken, and the report says so.
 *
 * @param logKeys keys of logs, each under the origin of its log
 * @param witnesses keys of witnesses
 * @param authorities certificates of authorities for time stamps
 * @param signers certificates of those who sign documents
 */
public record Trust(
        List<VerifierKey> logKeys, List<VerifierKey> witnesses, TrustAnchors authorities, TrustAnchors signers) {
    /** Nobody is trusted beforehand. */
    public static final Trust NONE = new Trust(List.of(), List.of());

    /** Without an authority for time stamps, and without a signer of documents. */
    public Trust(List<VerifierKey> logKeys, List<VerifierKey> witnesses) {
        this(logKeys, witnesses, TrustAnchors.NONE, TrustAnchors.NONE);
    }

    /** The same trust towards one log only: keys of others say nothing about it. */
    public Trust of(String origin) {
        return new Trust(
                logKeys.stream().filter(key -> key.name().equals(origin)).toList(), witnesses, authorities, signers);
    }

    /** A trust with copies of its keys. */
    public Trust {
        logKeys = List.copyOf(logKeys);
        witnesses = List.copyOf(witnesses);
    }
}
