package io.daicho.conclusions.rule;

import static io.daicho.conclusions.finding.Kind.ANSWERS_NOTHING;
import static io.daicho.conclusions.finding.Kind.ATTESTED_BEFORE_THE_END;
import static io.daicho.conclusions.finding.Kind.ATTESTED_WHILE_OPEN;
import static io.daicho.conclusions.finding.Kind.NEVER_BEGAN;
import static io.daicho.conclusions.finding.Kind.RETURN_OR_ERASE;
import static io.daicho.conclusions.testing.AttestationDeeds.checked;
import static io.daicho.conclusions.testing.AttestationDeeds.drafted;
import static io.daicho.conclusions.testing.AttestationDeeds.draftedBy;
import static io.daicho.conclusions.testing.AttestationDeeds.issued;
import static io.daicho.conclusions.testing.AttestationDeeds.superseded;
import static io.daicho.conclusions.testing.Beginnings.received;
import static io.daicho.conclusions.testing.ContractDeeds.completed;
import static io.daicho.conclusions.testing.ContractDeeds.contract;
import static io.daicho.conclusions.testing.ContractDeeds.ended;
import static io.daicho.conclusions.testing.CopyDeeds.supplied;
import static io.daicho.conclusions.testing.Ends.erased;
import static io.daicho.conclusions.testing.Ends.withdrawn;
import static io.daicho.conclusions.testing.Parties.copy;
import static io.daicho.conclusions.testing.Story.given;
import static io.daicho.conclusions.testing.Subcontractors.engaged;
import static io.daicho.conclusions.testing.Subcontractors.workEnded;
import static org.assertj.core.api.Assertions.assertThat;

import io.daicho.api.fact.Thing;
import io.daicho.api.id.FactId;
import io.daicho.conclusions.Remark;
import io.daicho.conclusions.finding.Subject;
import io.daicho.conclusions.testing.Deed;
import io.daicho.conclusions.testing.Story;
import io.daicho.conclusions.testing.Told;
import org.junit.jupiter.api.Test;

/** An attestation that a journal tells of does not look clean where it says less than there was to say. */
class AttestedTest {
    private static final String AFTER = "2027-06-01";
    private static final Subject ATTESTATION = Subject.of(new Thing(Thing.Kind.ATTESTATION, "a-1"));

    private final Story held = given(contract(), received("k-1").at("2026-04-10T09:00"));
    private final Story over = held.and(completed().as("done").at("2027-03-20T18:00"), ended().at("2027-03-20T18:00"));

    private static Story attested(Story story, Deed draft) {
        return story.and(
                draft.at("2027-04-01T09:00"),
                checked("a-1").as("seen").at("2027-04-01T10:00"),
                issued("a-1").as("out").at("2027-04-02T09:00"));
    }

    private static String open(Story story) {
        return story.asOf("2027-04-02")
                .duties("12", RETURN_OR_ERASE, copy("k-1"))
                .get(0)
                .id();
    }

    @Test
    void issuedWhileACopyWasStillToBeErased() {
        Told told = attested(over, drafted("a-1")).asOf(AFTER);

        Remark remark = told.remark(ATTESTED_WHILE_OPEN, copy("k-1"));

        assertThat(remark.clause()).isEqualTo("12");
        assertThat(remark.at()).isEqualTo("2027-04-02T00:00:00Z");
        assertThat(remark.by()).startsWith(new FactId("out")).contains(new FactId("done"));
        told.noRemark(ATTESTED_BEFORE_THE_END);
        attested(over, drafted("a-1")).asOf("2027-04-01").noRemark(ATTESTED_WHILE_OPEN);
    }

    @Test
    void whatWasErasedAfterwardsWasOpenAllTheSame() {
        attested(over, drafted("a-1"))
                .and(erased("k-1").at("2027-04-03T09:00"))
                .asOf(AFTER)
                .remark(ATTESTED_WHILE_OPEN, copy("k-1"));
        attested(over.and(erased("k-1").at("2027-03-30T09:00")), drafted("a-1"))
                .asOf(AFTER)
                .noRemark(ATTESTED_WHILE_OPEN);
    }

    @Test
    void whatMayHaveBeenErasedByThenIsNotHeldAgainstIt() {
        attested(over, drafted("a-1"))
                .and(erased("k-1").at("2027-04-02"))
                .asOf(AFTER)
                .noRemark(ATTESTED_WHILE_OPEN);
    }

    @Test
    void whatMayHaveOpenedByThenIsHeldAgainstIt() {
        attested(held.and(completed().at("2027-04-02"), ended().at("2027-04-02")), drafted("a-1"))
                .asOf(AFTER)
                .remark(ATTESTED_WHILE_OPEN, copy("k-1"));
        attested(held.and(completed().at("2027-04-02T18:00"), ended().at("2027-04-02T08:00")), drafted("a-1"))
                .asOf(AFTER)
                .noRemark(ATTESTED_WHILE_OPEN);
    }

    @Test
    void andSoIsWhatMayHaveComeToASubcontractor() {
        attested(
                        over.and(
                                engaged("binder").at("2026-04-02T09:00"),
                                supplied("k-1", "binder").at("2027-04-02")),
                        draftedBy("binder", "a-1"))
                .asOf(AFTER)
                .remark(ATTESTED_WHILE_OPEN, copy("k-1"));
    }

    @Test
    void aDutyThatItNamesIsNoWarning() {
        attested(over, drafted("a-1", open(over))).asOf(AFTER).noRemark(ATTESTED_WHILE_OPEN);
        attested(over, drafted("a-1", "o-00000000000000000000")).asOf(AFTER).remark(ATTESTED_WHILE_OPEN, copy("k-1"));
    }

    @Test
    void theWarningStandsUntilAnotherTakesItsPlace() {
        Story replaced = attested(over, drafted("a-1"))
                .and(
                        drafted("a-2", open(over)).at("2027-04-30T09:00"),
                        superseded("a-1", "a-2").at("2027-05-01T09:00"));
        Story issued = replaced.and(issued("a-2").at("2027-05-03T09:00"));

        replaced.asOf("2027-05-02").remark(ATTESTED_WHILE_OPEN, copy("k-1"));
        issued.asOf("2027-05-02").remark(ATTESTED_WHILE_OPEN, copy("k-1"));
        issued.asOf("2027-05-04").noRemark(ATTESTED_WHILE_OPEN);
        replaced.and(issued("a-2").at("2027-04-30T10:00")).asOf("2027-05-02").noRemark(ATTESTED_WHILE_OPEN);
    }

    @Test
    void issuedBeforeTheEndOfTheWork() {
        assertThat(attested(held, drafted("a-1"))
                        .asOf(AFTER)
                        .remark(ATTESTED_BEFORE_THE_END, ATTESTATION)
                        .by())
                .containsExactly(new FactId("out"));
        attested(held.and(completed().at("2027-03-20T18:00")), drafted("a-1"))
                .asOf(AFTER)
                .remark(ATTESTED_BEFORE_THE_END, ATTESTATION);
        attested(held.and(completed().at("2027-04-02"), ended().at("2027-04-02")), drafted("a-1"))
                .asOf(AFTER)
                .noRemark(ATTESTED_BEFORE_THE_END);
    }

    @Test
    void aSubcontractorAnswersForWhatItHadThen() {
        Story engaged = over.and(engaged("binder").at("2026-04-02T09:00"));
        Story there = engaged.and(supplied("k-1", "binder").at("2026-05-01T09:00"));

        attested(there, draftedBy("binder", "a-1")).asOf(AFTER).remark(ATTESTED_WHILE_OPEN, copy("k-1"));
        attested(engaged, draftedBy("binder", "a-1")).asOf(AFTER).noRemark(ATTESTED_WHILE_OPEN);
    }

    @Test
    void whatWasIssuedUncheckedOrWithoutADraftAfterACorrectionIsAContradiction() {
        Story clean = attested(
                over.and(erased("k-1").at("2027-03-30T09:00")), drafted("a-1").as("draft"));

        clean.asOf(AFTER).noRemark(ANSWERS_NOTHING).noRemark(NEVER_BEGAN);
        clean.and(withdrawn("seen").at("2027-04-05T09:00")).asOf(AFTER).remark(ANSWERS_NOTHING, ATTESTATION);
        clean.and(withdrawn("draft").at("2027-04-05T09:00")).asOf(AFTER).remark(NEVER_BEGAN, ATTESTATION);
    }

    @Test
    void aSubcontractorThatWasEngagedAgainAttestedAfterTheEndOfThen() {
        Story ended = held.and(
                engaged("binder").at("2026-04-02T09:00"),
                workEnded("binder").at("2026-06-30T18:00"),
                draftedBy("binder", "a-1").at("2026-07-01T09:00"),
                checked("a-1").at("2026-07-01T10:00"),
                issued("a-1").at("2026-07-02T09:00"));

        ended.and(engaged("binder").at("2026-09-01T09:00")).asOf(AFTER).noRemark(ATTESTED_BEFORE_THE_END);
        held.and(
                        engaged("binder").at("2026-04-02T09:00"),
                        workEnded("binder").at("2026-06-30T18:00"),
                        engaged("binder").at("2026-07-01T08:00"),
                        draftedBy("binder", "a-1").at("2026-07-01T09:00"),
                        checked("a-1").at("2026-07-01T10:00"),
                        issued("a-1").at("2026-07-02T09:00"))
                .asOf(AFTER)
                .remark(ATTESTED_BEFORE_THE_END, ATTESTATION);
    }
}
