package io.daicho.service.pack;

import io.daicho.api.fact.InstantText;
import io.daicho.api.id.ContractId;
import io.daicho.proof.checkpoint.SignedCheckpoint;
import io.daicho.proof.text.Sha256;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;

/**
 * What a pack is pinned to: with the same pin, the same ledger gives the same bytes.
 *
 * @param checkpoint one that was published, with the signatures and cosignatures it had then
 * @param asOf the instant at which conclusions and answers look
 * @param knownAt up to when what was recorded counts
 * @param stamps the names of the time stamps to put in
 */
public record Pin(SignedCheckpoint checkpoint, Instant asOf, Instant knownAt, List<String> stamps) {
    /** A pin with a list of its own. */
    public Pin {
        stamps = List.copyOf(stamps);
    }

    /** How many entries the log has in the pack. */
    public long size() {
        return checkpoint.checkpoint().size();
    }

    /** The SHA-256 of the checkpoint with all its signatures, hexadecimal. */
    String digest() {
        return digest(checkpoint);
    }

    /** The SHA-256 of a checkpoint with all its signatures, hexadecimal. */
    public static String digest(SignedCheckpoint checkpoint) {
        return HexFormat.of().formatHex(Sha256.begin().digest(checkpoint.bytes()));
    }

    String asOfText() {
        return InstantText.of(asOf);
    }

    /** The name that a pack of a contract goes by. */
    String fileName(ContractId contract) {
        return "pack-" + contract + "-" + size() + ".zip";
    }

    String knownAtText() {
        return InstantText.of(knownAt);
    }
}
