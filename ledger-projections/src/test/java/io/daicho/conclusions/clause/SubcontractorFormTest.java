package io.daicho.conclusions.clause;

import static io.daicho.conclusions.finding.Kind.FILE_SUBCONTRACTOR_FORM;
import static io.daicho.conclusions.finding.Kind.SUPPLIED_BEFORE_FORM;
import static io.daicho.conclusions.finding.Status.FULFILLED;
import static io.daicho.conclusions.finding.Status.FULFILLED_LATE;
import static io.daicho.conclusions.finding.Status.LAPSED;
import static io.daicho.conclusions.finding.Status.OPEN;
import static io.daicho.conclusions.finding.Status.OVERDUE;
import static io.daicho.conclusions.testing.Beginnings.*;
import static io.daicho.conclusions.testing.ContractDeeds.*;
import static io.daicho.conclusions.testing.CopyDeeds.*;
import static io.daicho.conclusions.testing.Filing.*;
import static io.daicho.conclusions.testing.Parties.*;
import static io.daicho.conclusions.testing.Story.given;
import static io.daicho.conclusions.testing.Subcontractors.*;
import static org.assertj.core.api.Assertions.assertThat;

import io.daicho.api.custody.Medium;
import io.daicho.conclusions.finding.Basis;
import io.daicho.conclusions.testing.Story;
import org.junit.jupiter.api.Test;

/** Note 3: each subcontractor files a form of its own before its first supply. */
class SubcontractorFormTest {
    private final Story engaged = given(
            contract(),
            engaged("sub-1").as("engaged").at("2026-04-06T09:00"),
            received("k-1").at("2026-04-10T09:00"),
            received("k-2").at("2026-04-10T09:00"));

    @Test
    void isOwedByTheSubcontractorFromItsEngagementAndDueAtItsFirstSupply() {
        var duty = engaged.asOf("2026-04-20")
                .owes("note-3", FILE_SUBCONTRACTOR_FORM, subcontractor("sub-1"))
                .status(OPEN)
                .opened("2026-04-06T09:00", "engaged")
                .neverDue()
                .duty();
        assertThat(duty.debtor().value()).isEqualTo("sub-1");

        engaged.and(
                        supplied("k-1", "sub-1").at("2026-05-02T09:00"),
                        supplied("k-2", "sub-1").at("2026-05-01T09:00"))
                .asOf("2026-06-01")
                .owes("note-3", FILE_SUBCONTRACTOR_FORM, subcontractor("sub-1"))
                .status(OVERDUE)
                .due("2026-05-01T09:00", Basis.CONTRACT);
    }

    @Test
    void isMetBeforeTheSupply() {
        engaged.and(filedBy("sub-1", Medium.SERVER).as("form").at("2026-05-01T09:00"))
                .and(supplied("k-1", "sub-1").at("2026-05-01T09:00"))
                .asOf("2026-06-01")
                .owes("note-3", FILE_SUBCONTRACTOR_FORM, subcontractor("sub-1"))
                .status(FULFILLED)
                .met("2026-05-01T09:00", "form")
                .and()
                .noBreach(SUPPLIED_BEFORE_FORM);
    }

    @Test
    void isBreachedByEachSupplyBeforeIt() {
        engaged.and(
                        supplied("k-1", "sub-1").as("handed").at("2026-05-01T09:00"),
                        filedBy("sub-1", Medium.SERVER).at("2026-05-03T09:00"))
                .asOf("2026-06-01")
                .owes("note-3", FILE_SUBCONTRACTOR_FORM, subcontractor("sub-1"))
                .status(FULFILLED_LATE)
                .and()
                .breach("note-3", SUPPLIED_BEFORE_FORM, copy("k-1"))
                .since("2026-05-01T09:00")
                .until("2026-05-01T09:00")
                .by("handed");
    }

    @Test
    void lapsesWithThePeriodAndNothingOpensOrBreaksItAfterwards() {
        engaged.asOf("2027-04-01T00:00")
                .owes("note-3", FILE_SUBCONTRACTOR_FORM, subcontractor("sub-1"))
                .status(LAPSED);
        engaged.and(
                        engaged("sub-2").at("2027-04-01T00:00"),
                        supplied("k-1", "sub-1").at("2027-04-01T00:00"))
                .asOf("2027-05-01")
                .noBreach(SUPPLIED_BEFORE_FORM)
                .owesNo(FILE_SUBCONTRACTOR_FORM, subcontractor("sub-2"));
    }

    @Test
    void isNotMetByTheContractorsForm() {
        engaged.and(
                        filed(Medium.SERVER).at("2026-04-05T09:00"),
                        supplied("k-1", "sub-1").at("2026-05-01T09:00"))
                .asOf("2026-06-01")
                .owes("note-3", FILE_SUBCONTRACTOR_FORM, subcontractor("sub-1"))
                .status(OVERDUE)
                .and()
                .breach("note-3", SUPPLIED_BEFORE_FORM, copy("k-1"));
    }
}
