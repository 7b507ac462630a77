package io.daicho.conclusions.clause;

import static io.daicho.conclusions.finding.Basis.CONTRACT;
import static io.daicho.conclusions.finding.Kind.NO_CONTACT_STRUCTURE;
import static io.daicho.conclusions.finding.Kind.SET_CONTACT_STRUCTURE;
import static io.daicho.conclusions.finding.Status.FULFILLED;
import static io.daicho.conclusions.finding.Status.FULFILLED_LATE;
import static io.daicho.conclusions.finding.Status.INDETERMINATE;
import static io.daicho.conclusions.finding.Status.LAPSED;
import static io.daicho.conclusions.finding.Status.OPEN;
import static io.daicho.conclusions.finding.Status.OVERDUE;
import static io.daicho.conclusions.testing.ContractDeeds.contract;
import static io.daicho.conclusions.testing.IncidentDeeds.*;
import static io.daicho.conclusions.testing.Parties.filer;
import static io.daicho.conclusions.testing.Readings.f1;
import static io.daicho.conclusions.testing.Story.given;

import io.daicho.conclusions.clauseset.Switches;
import io.daicho.conclusions.finding.Subject;
import io.daicho.conclusions.testing.Story;
import org.junit.jupiter.api.Test;

/** Annex 9: who is told and who decides is set before any incident. */
class ContactStructureTest {
    private static final Subject INSURER = filer("insurer");
    private final Story recognised = given(contract(), recognised().as("seen").at("2026-05-01T10:00"));

    @Test
    void isOwedFromTheContractOnAndDueAtTheFirstIncident() {
        given(contract())
                .asOf("2026-05-01")
                .owes("A9", SET_CONTACT_STRUCTURE, INSURER)
                .status(OPEN)
                .neverDue();
        recognised
                .asOf("2026-05-02")
                .owes("A9", SET_CONTACT_STRUCTURE, INSURER)
                .status(OVERDUE)
                .due("2026-05-01T10:00", CONTRACT);
    }

    @Test
    void isMetByOneOnFileBeforeTheIncident() {
        recognised
                .and(structureSet("insurer").as("set").at("2026-04-02T09:00"))
                .asOf("2026-05-02")
                .owes("A9", SET_CONTACT_STRUCTURE, INSURER)
                .status(FULFILLED)
                .met("2026-04-02T09:00", "set")
                .and()
                .noBreach(NO_CONTACT_STRUCTURE);
    }

    @Test
    void isBreachedByAnIncidentWithNoneOnFileUntilThereIs() {
        recognised
                .asOf("2026-05-02")
                .breach("A9", NO_CONTACT_STRUCTURE, INSURER)
                .since("2026-05-01T10:00")
                .by("seen")
                .goesOn()
                .toBeReported();
        recognised
                .and(structureSet("insurer").at("2026-05-05T09:00"))
                .asOf("2026-05-06")
                .owes("A9", SET_CONTACT_STRUCTURE, INSURER)
                .status(FULFILLED_LATE)
                .and()
                .breach("A9", NO_CONTACT_STRUCTURE, INSURER)
                .until("2026-05-05T09:00");
    }

    @Test
    void isTheContractorsOwnNotASubcontractors() {
        recognised
                .and(structureSet("sub-1").at("2026-04-02T09:00"))
                .asOf("2026-05-02")
                .breach("A9", NO_CONTACT_STRUCTURE, INSURER);
    }

    @Test
    void isNotJudgedWhereOnlyTheDayOfBothIsKnown() {
        recognised
                .and(structureSet("insurer").at("2026-05-01"))
                .asOf("2026-05-02")
                .owes("A9", NO_CONTACT_STRUCTURE, INSURER)
                .status(INDETERMINATE)
                .and()
                .noBreach(NO_CONTACT_STRUCTURE);
    }

    @Test
    void endsWithThePeriodUnlessTheWholeAnnexGoesOn() {
        Story late = given(contract(), recognised().at("2027-04-02T10:00"));

        late.asOf("2027-04-03")
                .owes("A9", SET_CONTACT_STRUCTURE, INSURER)
                .status(LAPSED)
                .and()
                .noBreach(NO_CONTACT_STRUCTURE);
        late.reading(f1(Switches.AnnexSurvival.ALL))
                .asOf("2027-04-03")
                .owes("A9", SET_CONTACT_STRUCTURE, INSURER)
                .status(OVERDUE)
                .and()
                .breach("A9", NO_CONTACT_STRUCTURE, INSURER);
    }
}
