package io.daicho.conclusions.finding;

import io.daicho.api.id.ContractId;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The identifier of a finding: a hash of contract, clause, kind, subject and the first fact in the correction chain of the
 * one that opened it. The same in every replay, and unchanged by corrections.
 */
public final class FindingId {
    private static final int HEX_DIGITS = 20;

    private FindingId() {}

    /** Of a duty: {@code o-} and 20 hexadecimal digits. */
    public static String of(ContractId contract, Duty duty) {
        return of("o-", contract, duty.clause(), duty.kind(), duty.subject(), duty.origin());
    }

    /** Of a breach: {@code b-} and 20 hexadecimal digits. */
    public static String of(ContractId contract, Wrong wrong) {
        return of("b-", contract, wrong.clause(), wrong.kind(), wrong.subject(), wrong.origin());
    }

    /** Of a contradiction, {@code c-}, or a warning, {@code w-}, and 20 hexadecimal digits. */
    public static String of(ContractId contract, Note note) {
        return of(
                note.kind().group() == Kind.Group.CONTRADICTION ? "c-" : "w-",
                contract,
                note.clause() == null ? "" : note.clause(),
                note.kind(),
                note.subject(),
                note.by().toString());
    }

    private static String of(
            String prefix, ContractId contract, String clause, Kind kind, Subject subject, String origin) {
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
