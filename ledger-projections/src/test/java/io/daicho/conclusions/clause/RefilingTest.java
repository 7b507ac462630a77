package io.daicho.conclusions.clause;

import static io.daicho.conclusions.finding.Kind.CHANGE_STORAGE;
import static io.daicho.conclusions.finding.Kind.NOT_DONE_IN_TIME;
import static io.daicho.conclusions.finding.Kind.REFILE_FORM;
import static io.daicho.conclusions.finding.Kind.STORED_WHERE_NOT_FILED;
import static io.daicho.conclusions.finding.Kind.SUPPLIED_BEFORE_FORM;
import static io.daicho.conclusions.finding.Status.FULFILLED;
import static io.daicho.conclusions.finding.Status.LAPSED;
import static io.daicho.conclusions.finding.Status.OPEN;
import static io.daicho.conclusions.finding.Status.OVERDUE;
import static io.daicho.conclusions.testing.Beginnings.*;
import static io.daicho.conclusions.testing.Consenting.*;
import static io.daicho.conclusions.testing.ContractDeeds.*;
import static io.daicho.conclusions.testing.CopyDeeds.*;
import static io.daicho.conclusions.testing.Filing.*;
import static io.daicho.conclusions.testing.Parties.*;
import static io.daicho.conclusions.testing.Places.*;
import static io.daicho.conclusions.testing.Story.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.daicho.api.custody.Medium;
import io.daicho.conclusions.finding.Basis;
import io.daicho.conclusions.testing.Story;
import org.junit.jupiter.api.Test;

/** Article 5: when what was filed changes, file again promptly; and note 1, the client asks for another way of storage. */
class RefilingTest {
    private final Story filed = given(
            contract(),
            filed(Medium.SERVER).at("2026-04-05T09:00"),
            received("k-1").at("2026-04-10T09:00"));

    @Test
    void isOwedPromptlyAfterTheChange() {
        Story moved = filed.and(stored("k-1", usb()).as("moved").at("2026-05-01T09:00"));

        moved.asOf("2026-05-08T09:00")
                .owes("5", REFILE_FORM, copy("k-1"))
                .status(OPEN)
                .opened("2026-05-01T09:00", "moved")
                .due("2026-05-08T09:00", Basis.HOUSE);
        moved.asOf("2026-05-09")
                .owes("5", REFILE_FORM, copy("k-1"))
                .status(OVERDUE)
                .and()
                .breach("5", NOT_DONE_IN_TIME, copy("k-1"))
                .on(Basis.HOUSE);
    }

    @Test
    void isMetByAFormThatNamesTheNewPlaceOnly() {
        Story moved = filed.and(
                stored("k-1", usb()).at("2026-05-01T09:00"),
                filed(Medium.SERVER).at("2026-05-02T09:00"));

        moved.asOf("2026-05-03").owes("5", REFILE_FORM, copy("k-1")).status(OPEN);
        moved.and(filed(Medium.SERVER, Medium.USB_MEMORY).as("right").at("2026-05-04T09:00"))
                .asOf("2026-06-01")
                .owes("5", REFILE_FORM, copy("k-1"))
                .status(FULFILLED)
                .met("2026-05-04T09:00", "right");
    }

    @Test
    void isNotOwedWhereTheFormNamesItOrNothingWasEverFiled() {
        filed.asOf("2026-06-01").owesNo(REFILE_FORM);
        given(contract(), received("k-1").at("2026-04-10T09:00"))
                .asOf("2026-06-01")
                .owesNo(REFILE_FORM);
        filed.and(printed("k-2", "k-1").at("2026-05-01T09:00"))
                .asOf("2026-06-01")
                .owesNo(REFILE_FORM);
    }

    @Test
    void lapsesWithThePeriod() {
        filed.and(stored("k-1", usb()).at("2027-03-30T09:00"))
                .asOf("2027-04-01T00:00")
                .owes("5", REFILE_FORM, copy("k-1"))
                .status(LAPSED);
    }

    @Test
    void aCopySuppliedWhereItLiesIsJudgedByTheFormOfItsNewHolder() {
        filed.and(
                        consentTo("sub-1").at("2026-04-05T09:00"),
                        filedBy("sub-1", Medium.OFFICE_PC).at("2026-04-20T09:00"),
                        supplied("k-1", "sub-1").as("handed").at("2026-05-01T09:00"))
                .asOf("2026-05-02")
                .breach("5", STORED_WHERE_NOT_FILED, copy("k-1"))
                .since("2026-05-01T09:00")
                .by("handed")
                .and()
                .owes("5", REFILE_FORM, copy("k-1"))
                .opened("2026-05-01T09:00", "handed");
    }

    @Test
    void aSubcontractorsFormNamesWhereItsCopiesLie() {
        filed.and(
                        consentTo("sub-1").at("2026-04-05T09:00"),
                        filedBy("sub-1", Medium.OFFICE_PC).at("2026-04-20T09:00"),
                        supplied("k-1", "sub-1", on(Medium.OFFICE_PC)).at("2026-05-01T09:00"))
                .asOf("2026-05-02")
                .noBreach(STORED_WHERE_NOT_FILED)
                .owesNo(REFILE_FORM, copy("k-1"));
    }

    @Test
    void aSubcontractorWithoutAnyFormBreaksNoteThreeAlone() {
        filed.and(supplied("k-1", "sub-1", usb()).at("2026-05-01T09:00"))
                .asOf("2026-05-02")
                .noBreach(STORED_WHERE_NOT_FILED)
                .breach("note-3", SUPPLIED_BEFORE_FORM, copy("k-1"));
    }

    @Test
    void theClientsDemandForAnotherStorageIsMetByFilingAgain() {
        Story demanded = filed.and(changeDemanded("insurer").as("demand").at("2026-06-01T09:00"));

        demanded.asOf("2026-06-02")
                .owes("note-1", CHANGE_STORAGE, filer("insurer"))
                .status(OPEN)
                .opened("2026-06-01T09:00", "demand")
                .due("2026-06-08T09:00", Basis.HOUSE);
        demanded.and(filed(Medium.OFFICE_PC).as("new").at("2026-06-05T09:00"))
                .asOf("2026-07-01")
                .owes("note-1", CHANGE_STORAGE, filer("insurer"))
                .status(FULFILLED)
                .met("2026-06-05T09:00", "new");
        demanded.asOf("2026-07-01")
                .owes("note-1", CHANGE_STORAGE, filer("insurer"))
                .status(OVERDUE)
                .and()
                .breach("note-1", NOT_DONE_IN_TIME, filer("insurer"));
    }

    @Test
    void theClientsDemandLapsesWithThePeriodAndOpensNothingAfterIt() {
        filed.and(changeDemanded("insurer").at("2027-03-30T09:00"))
                .asOf("2027-04-01T00:00")
                .owes("note-1", CHANGE_STORAGE, filer("insurer"))
                .status(LAPSED);
        filed.and(changeDemanded("insurer").at("2027-04-01T00:00"))
                .asOf("2027-05-01")
                .owesNo(CHANGE_STORAGE);
    }

    @Test
    void theDemandOnASubcontractorIsOwedByTheContractorAsNoRowSaysOtherwise() {
        var duty = filed.and(
                        changeDemanded("sub-1").at("2026-06-01T09:00"),
                        filed(Medium.SERVER).at("2026-06-02T09:00"))
                .asOf("2026-06-03")
                .owes("note-1", CHANGE_STORAGE, filer("sub-1"))
                .status(OPEN)
                .duty();
        assertThat(duty.debtor().value()).isEqualTo("insurer");
    }
}
