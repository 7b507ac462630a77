package io.daicho.conclusions.attestation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 13: how the document is secured.
 *
 * @param contentSha256 the SHA-256 of the canonical JSON (RFC 8785) of groups 1 to 12, that is of the document without this group
 * @param checkpoint the checkpoint of the ledger's log that covers the position of group 2, as a signed note; absent: none was
 *     there yet
 * @param rules the edition of the clauses whose conclusions these are
 * @param rulesSha256 the SHA-256 of the canonical JSON of that edition
 * @param howToVerify how to check all this
 * @param doesNotProve what the document does not prove
 * @param signature the JWS in compact form with detached content (RFC 7515, appendix F), over the document without this field
 *     and the next; absent: not signed
 * @param timeStamp the RFC 3161 time stamp of the SHA-256 of the signature's text, in base64; absent: not time-stamped
 */
public record IntegrityGroup(
        String contentSha256,
        @Nullable String checkpoint,
        String rules,
        @Nullable String rulesSha256,
        List<Text> howToVerify,
        List<Text> doesNotProve,
        @Nullable String signature,
        @Nullable String timeStamp) {
    /** The same with a signature and a time stamp. */
    public IntegrityGroup signed(@Nullable String newSignature, @Nullable String newTimeStamp) {
        return new IntegrityGroup(
                contentSha256,
                checkpoint,
                rules,
                rulesSha256,
                howToVerify,
                doesNotProve,
                newSignature,
                newTimeStamp);
    }
}
