package io.daicho.readmodel.clauses;

import io.daicho.api.journal.FactJson;
import io.daicho.conclusions.clause.RuleBook;
import io.daicho.conclusions.clauseset.Clause;
import io.daicho.conclusions.clauseset.ClauseSet;
import io.daicho.proof.text.Sha256;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;

/**
 * A clause set as it stands in a file. Read strictly: every field is there, none is unknown, every rule is one of the rule
 * book, and each clause has a rule or says why not.
 *
 * @param clauseSet what it says
 * @param digest the SHA-256 of its bytes, hexadecimal
 * @param text its bytes, read as UTF-8
 */
record ClauseSetFile(ClauseSet clauseSet, String digest, String text) {
    static final String ENDING = ".json";

    /** How Jackson names the type of a value: nothing for whoever writes the file. */
    private static final Pattern TYPE = Pattern.compile(" (of type |from )?`[^`]*`");

    /** Reads a file whose name is that of its edition. */
    static ClauseSetFile read(Path file) {
        try {
            ClauseSetFile read = read(file.toString(), Files.readAllBytes(file));
            if (!file.endsWith(read.clauseSet().edition() + ENDING)) {
                throw unusable(
                        file.toString(),
                        "the edition is called \"" + read.clauseSet().edition() + "\"",
                        "Name the file " + read.clauseSet().edition() + ENDING + ", or change \"edition\"");
            }
            return read;
        } catch (IOException failure) {
            throw unusable(
                    file.toString(),
                    "it cannot be read: " + failure,
                    "Let whoever runs the ledger read it, or remove it");
        }
    }

    static ClauseSetFile read(String name, byte[] bytes) {
        try {
            ClauseSetShape.fault(FactJson.mapper().readTree(bytes)).ifPresent(fault -> {
                throw unusable(name, fault, "Mend it");
            });
            ClauseSet clauseSet = FactJson.mapper().readValue(bytes, ClauseSet.class);
            clauseSet.clauses().forEach(clause -> refuseBadRules(name, clause));
            return new ClauseSetFile(clauseSet, sha256(bytes), new String(bytes, StandardCharsets.UTF_8));
        } catch (JacksonException failure) {
            throw unusable(
                    where(name, failure),
                    TYPE.matcher(failure.getOriginalMessage()).replaceAll(""),
                    "Mend that line");
        }
    }

    private static String where(String name, JacksonException failure) {
        return failure.getLocation() == null || failure.getLocation().getLineNr() < 1
                ? name
                : name + ":" + failure.getLocation().getLineNr();
    }

    private static void refuseBadRules(String name, Clause clause) {
        List<String> unknown = clause.rules().stream()
                .filter(rule -> RuleBook.named(rule) == null)
                .toList();
        if (!unknown.isEmpty()) {
            throw unusable(
                    name,
                    "the clause " + clause.number() + " names " + unknown + " among its rules",
                    "Name rules that there are: " + new TreeSet<>(RuleBook.names()));
        }
        if (clause.rules().isEmpty() == clause.noDuty().isEmpty()) {
            throw unusable(
                    name,
                    "the clause " + clause.number() + " has " + (clause.rules().isEmpty() ? "neither" : "both")
                            + " of rules and noDuty",
                    "Name its rules, or say in noDuty why it has none");
        }
    }

    private static UnusableClauseSet unusable(String where, String why, String remedy) {
        return new UnusableClauseSet("The clause set " + where + " cannot be used: " + why + ". " + remedy
                + "; see docs/how-to/write-a-clause-set.md.");
    }

    static String sha256(byte[] bytes) {
        return Sha256.hex(bytes);
    }
}
