package io.daicho.service.backup;

import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a backup says of itself: its last entry, {@value #NAME}.
 *
 * @param format the version of this form
 * @param createdAt when it was made
 * @param keyring which keyring has the keys; they are never in a backup
 * @param facts how many facts it has
 * @param files the SHA-256 of each entry, in hexadecimal digits, by its name
 * @param missing evidence files that belong to it and were not there
 */
record Manifest(
        int format,
        String createdAt,
        String keyring,
        long facts,
        SortedMap<String, String> files,
        List<String> missing) {
    static final int FORMAT = 1;
    static final String NAME = "manifest.json";
    static final String LEDGER = "ledger.db";
    static final String EVIDENCE = "evidence/";
    static final String CLAUSE_SETS = "clausesets/";

    private static final Pattern CLAUSE_SET = Pattern.compile(CLAUSE_SETS + "[^/\\\\]+\\.json");

    /** Whether it says all that it should: one that somebody else wrote may leave anything out. */
    boolean isWhole() {
        return Stream.of(createdAt, keyring, files, missing).allMatch(Objects::nonNull);
    }

    /** Whether an entry of this name is an edition of the clauses. */
    static boolean isClauseSet(String name) {
        return CLAUSE_SET.matcher(name).matches();
    }
}
