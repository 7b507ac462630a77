package io.daicho.conclusions.attestation;

import io.daicho.api.contract.ContractFact;
import io.daicho.api.contract.Party;
import io.daicho.api.contract.Period;
import io.daicho.api.custody.CopyScope;
import io.daicho.api.custody.CustodyFact;
import io.daicho.api.fact.Detail;
import io.daicho.api.id.CopyId;
import io.daicho.api.id.DataSetId;
import io.daicho.api.id.InstructionId;
import io.daicho.api.id.OrganisationId;
import io.daicho.api.id.PersonId;
import io.daicho.api.id.PurposeCode;
import io.daicho.api.instruction.InstructionFact;
import io.daicho.api.instruction.Order;
import io.daicho.api.people.PersonFact;
import io.daicho.conclusions.testing.Deed;
import io.daicho.conclusions.testing.Parties;
import io.daicho.conclusions.testing.Places;
import io.daicho.conclusions.testing.Times;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Deeds of which something is said in words. */
final class InWords {
    static final Detail SAID = new Detail("0".repeat(64));

    private InWords() {}

    /** The contract was concluded, and has a title. */
    static Deed titled() {
        return Deed.stating(statement -> new ContractFact.Registered(
                        statement,
                        "2026-17",
                        SAID,
                        new Party(Parties.CLIENT, "City"),
                        new Party(Parties.CONTRACTOR, "Insurer"),
                        new Period(LocalDate.parse("2026-04-01"), LocalDate.parse("2027-03-31")),
                        Times.ZONE,
                        "jp-municipal-infosec-2025",
                        List.of(new PurposeCode("work")),
                        null))
                .as("contract");
    }

    /** It got another title. */
    static Deed retitled() {
        return Deed.stating(statement -> new ContractFact.Amended(statement, SAID, null, null));
    }

    /** The client instructed under 12 to keep every copy until a day and to return it then, and said why. */
    static Deed toKeep(String instruction, String lastDay) {
        return instructed(instruction, Order.KEEP, LocalDate.parse(lastDay), Order.RETURN);
    }

    /** The client released every copy under 12, and said why. */
    static Deed released(String instruction) {
        return instructed(instruction, Order.RELEASE, null, null);
    }

    private static Deed instructed(
            String instruction, Order order, @Nullable LocalDate until, @Nullable Order afterwards) {
        return Deed.stating(statement -> new InstructionFact.Given(
                statement,
                new InstructionId(instruction),
                "12",
                CopyScope.ALL,
                order,
                until,
                afterwards,
                Times.when("2027-04-30"),
                SAID));
    }

    /** One of somebody's staff is on record, by name. */
    static Deed named(String person, String organisation) {
        return Deed.stating(statement ->
                new PersonFact.Registered(statement, new PersonId(person), new OrganisationId(organisation), SAID));
    }

    /** Created of several copies. */
    static Deed joined(String copy, String... parents) {
        return Deed.stating(statement -> new CustodyFact.DataSetCreated(
                statement,
                new DataSetId("d-1"),
                new CopyId(copy),
                Stream.of(parents).map(CopyId::new).toList(),
                new PurposeCode("work"),
                Parties.CONTRACTOR,
                Places.server(),
                Places.locked(),
                null));
    }
}
