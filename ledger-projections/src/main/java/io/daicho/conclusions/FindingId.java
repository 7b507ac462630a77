package io.daicho.conclusions;

import io.daicho.api.id.ContractId;
import io.daicho.conclusions.finding.Kind;
import io.daicho.conclusions.finding.Subject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The identifier of a finding: a hash of contract, clause, kind, subject and the first fact in the correction chain of the
 * one that opened it. The same in every replay, and unchanged by corrections.
 */
final class FindingId {
    private static final int HEX_DIGITS = 20;

    private FindingId() {}

    static String of(String prefix, ContractId contract, String clause, Kind kind, Subject subject, String origin) {
        String text = String.join(
                "\n", contract.value(), clause, kind.name(), subject.type().code(), subject.id(), origin);
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return prefix + HexFormat.of().formatHex(hash).substring(0, HEX_DIGITS);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
