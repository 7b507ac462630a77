package io.daicho.conclusions.testing;

import io.daicho.api.contract.ContractFact;
import io.daicho.api.contract.FormerLog;
import io.daicho.api.contract.HouseTargets;
import io.daicho.api.contract.LogEnd;
import io.daicho.api.contract.Party;
import io.daicho.api.contract.Period;
import io.daicho.api.fact.Role;
import io.daicho.api.id.PersonId;
import io.daicho.api.id.PurposeCode;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Deeds about the contract as a whole. Its period is 2026-04-01 to 2027-03-31, its purpose {@code work}. */
public final class ContractDeeds {
    private static final LocalDate START = LocalDate.parse("2026-04-01");

    private ContractDeeds() {}

    /** The contract was concluded. */
    public static Deed contract() {
        return contract(null);
    }

    /** The contract was concluded with targets of its own. */
    public static Deed contract(@Nullable HouseTargets targets) {
        return new Deed(statement -> new ContractFact.Registered(
                        statement,
                        "2026-17",
                        null,
                        new Party(Parties.CLIENT, "City"),
                        new Party(Parties.CONTRACTOR, "Insurer"),
                        new Period(START, LocalDate.parse("2027-03-31")),
                        Times.ZONE,
                        "jp-municipal-infosec-2025",
                        List.of(new PurposeCode("work")),
                        targets))
                .as("contract");
    }

    /** The period was amended. */
    public static Deed amendedUntil(String lastDay) {
        return new Deed(statement ->
                new ContractFact.Amended(statement, null, new Period(START, LocalDate.parse(lastDay)), null));
    }

    /** The purposes were amended. */
    public static Deed amendedTo(String... purposes) {
        return new Deed(statement -> new ContractFact.Amended(
                statement,
                null,
                null,
                Arrays.stream(purposes).map(PurposeCode::new).toList()));
    }

    /** 業務完了. */
    public static Deed completed() {
        return new Deed(ContractFact.WorkCompleted::new).as("completed");
    }

    /** 業務終了. */
    public static Deed ended() {
        return new Deed(ContractFact.WorkEnded::new).as("ended");
    }

    /** A new log was opened for the contract. */
    public static Deed newLogOpened(long formerSize) {
        FormerLog former = new FormerLog("ledger.example.jp/c-1", formerSize, "A".repeat(43) + "=", LogEnd.FORK);
        return new Deed(
                statement -> new ContractFact.NewLogOpened(statement, former, null, new PersonId("p-9"), Role.CLIENT));
    }

    /** The contract was terminated early. */
    public static Deed terminated(String lastDay) {
        return new Deed(statement -> new ContractFact.TerminatedEarly(statement, LocalDate.parse(lastDay)))
                .as("terminated");
    }
}
