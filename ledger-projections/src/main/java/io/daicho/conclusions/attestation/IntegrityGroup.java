package io.daicho.conclusions.attestation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 13: how the document is secured.
 *
 * @param contentSha256 the SHA-256 of the canonical JSON (RFC 8785) of groups 1 to 12: of the document without this group
 * @param checkpoint the checkpoint of the ledger's log that covers the position of group 2, as a signed note; absent: there was
 *     none yet
 * @param rules the edition of the clauses that the conclusions follow
 * @param rulesSha256 the SHA-256 of the file of that edition
 * @param signature by which key the document is signed; absent: not signed
 * @param timeStamp which outside time there is, in words
 * @param howToVerify how to check all this
 * @param doesNotProve what the document does not prove
 */
public record IntegrityGroup(
        String contentSha256,
        @Nullable String checkpoint,
        String rules,
        @Nullable String rulesSha256,
        @Nullable SignatureEntry signature,
        Text timeStamp,
        List<Text> howToVerify,
        List<Text> doesNotProve) {
    /**
     * The key that signs the file in which this document is the content.
     *
     * @param form in which form, as {@code JWS RS256}
     * @param subject whom its certificate names
     * @param certificateSha256 the SHA-256 of that certificate
     */
    public record SignatureEntry(String form, String subject, String certificateSha256) {}
}
