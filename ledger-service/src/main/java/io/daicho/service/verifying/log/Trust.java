package io.daicho.service.verifying.log;

import io.daicho.proof.note.VerifierKey;
import java.util.List;

/**
 * Which keys its reader trusts. Without a key of the log the one that lies beside it is taken, and the report says so.
 *
 * @param logKeys keys of logs, each under the origin of its log
 * @param witnesses keys of witnesses
 */
public record Trust(List<VerifierKey> logKeys, List<VerifierKey> witnesses) {
    /** Nobody is trusted beforehand. */
    public static final Trust NONE = new Trust(List.of(), List.of());

    /** A trust with copies of its keys. */
    public Trust {
        logKeys = List.copyOf(logKeys);
        witnesses = List.copyOf(witnesses);
    }
}
