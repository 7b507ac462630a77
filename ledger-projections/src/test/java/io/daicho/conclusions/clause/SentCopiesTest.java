package io.daicho.conclusions.clause;

import static io.daicho.conclusions.finding.Kind.DISCLOSED_TO_THIRD_PARTY;
import static io.daicho.conclusions.finding.Kind.RECOVER_OR_HAVE_ERASED;
import static io.daicho.conclusions.finding.Kind.RETURN_OR_ERASE;
import static io.daicho.conclusions.finding.Status.FULFILLED;
import static io.daicho.conclusions.finding.Status.OPEN;
import static io.daicho.conclusions.finding.Status.OVERDUE;
import static io.daicho.conclusions.finding.Status.REPLACED;
import static io.daicho.conclusions.testing.Beginnings.received;
import static io.daicho.conclusions.testing.ContractDeeds.*;
import static io.daicho.conclusions.testing.CopyDeeds.supplied;
import static io.daicho.conclusions.testing.Parties.CONTRACTOR;
import static io.daicho.conclusions.testing.Parties.copy;
import static io.daicho.conclusions.testing.SendingDeeds.*;
import static io.daicho.conclusions.testing.Story.given;

import io.daicho.api.id.OrganisationId;
import io.daicho.conclusions.testing.Story;
import org.junit.jupiter.api.Test;

/** Annex 6 with articles 7, 12 and 13: what was sent and arrived where it should has left the sender's hands. */
class SentCopiesTest {
    private final Story owed = given(
            contract(), received("k-1").at("2026-04-10T09:00"), completed().at("2027-03-20T18:00"));

    @Test
    void article12IsMetWhenTheClientHasReceivedIt() {
        Story sent = owed.and(mailed("city", "k-1").as("sent").at("2027-03-21T09:00"));

        sent.asOf("2027-03-21T10:00").owes("12", RETURN_OR_ERASE, copy("k-1")).status(OPEN);
        sent.and(arrived("city", "k-1").as("there").at("2027-03-21T12:00"))
                .asOf("2027-03-22")
                .owes("12", RETURN_OR_ERASE, copy("k-1"))
                .status(FULFILLED)
                .met("2027-03-21T12:00", "sent", "there")
                .and()
                .noBreach(DISCLOSED_TO_THIRD_PARTY);
    }

    @Test
    void article12IsMetWhenWhomTheClientDesignatedHasReceivedIt() {
        owed.and(
                        recipientDesignated("printer").at("2027-03-01T09:00"),
                        mailed("printer", "k-1").as("sent").at("2027-03-21T09:00"),
                        arrived("printer", "k-1").as("there").at("2027-03-21T12:00"))
                .asOf("2027-03-22")
                .owes("12", RETURN_OR_ERASE, copy("k-1"))
                .status(FULFILLED)
                .met("2027-03-21T12:00", "sent", "there")
                .and()
                .noBreach(DISCLOSED_TO_THIRD_PARTY);
    }

    @Test
    void aDesignationThatHeldAtTheSendingIsEnough() {
        owed.and(
                        recipientDesignated("printer").at("2027-03-01T09:00"),
                        mailed("printer", "k-1").at("2027-03-21T09:00"),
                        designationWithdrawn("printer").at("2027-03-21T10:00"),
                        arrived("printer", "k-1").at("2027-03-21T12:00"))
                .asOf("2027-03-22")
                .noBreach(DISCLOSED_TO_THIRD_PARTY)
                .owes("12", RETURN_OR_ERASE, copy("k-1"))
                .status(FULFILLED);
    }

    @Test
    void whatAnybodyElseReceivedIsStillOwedAndWasProvidedToAThirdParty() {
        owed.and(
                        mailed("printer", "k-1").at("2027-03-21T09:00"),
                        arrived("printer", "k-1").as("there").at("2027-03-21T12:00"))
                .asOf("2027-03-25")
                .breach("7", DISCLOSED_TO_THIRD_PARTY, copy("k-1"))
                .since("2027-03-21T12:00")
                .by("there")
                .and()
                .owes("12", RETURN_OR_ERASE, copy("k-1"))
                .status(OVERDUE);
    }

    @Test
    void theSendersOwnWordAndTheArrivalOfAnotherCopyMeetNothing() {
        owed.and(
                        mailed("city", "k-1").at("2027-03-21T09:00"),
                        arrived(CONTRACTOR.value(), "k-1").at("2027-03-21T12:00"))
                .asOf("2027-03-25")
                .owes("12", RETURN_OR_ERASE, copy("k-1"))
                .status(OVERDUE);
        owed.and(mailed("city", "k-1").at("2027-03-21T09:00"), arrived("city").at("2027-03-21T12:00"))
                .asOf("2027-03-25")
                .owes("12", RETURN_OR_ERASE, copy("k-1"))
                .status(OVERDUE);
    }

    @Test
    void article13IsMetWhenASubcontractorSentItToTheClient() {
        given(
                        contract(),
                        received("k-1").at("2026-04-10T09:00"),
                        supplied("k-1", "printer").at("2026-05-01T09:00"),
                        completed().at("2027-03-20T18:00"),
                        ended().at("2027-03-20T18:00"),
                        couriered(new OrganisationId("printer"), "city", "k-1")
                                .as("sent")
                                .at("2027-03-21T09:00"),
                        arrived("city", "k-1").as("there").at("2027-03-21T12:00"))
                .asOf("2027-03-22")
                .owes("13", RECOVER_OR_HAVE_ERASED, copy("k-1"))
                .status(FULFILLED)
                .met("2027-03-21T12:00", "sent", "there")
                .and()
                .owesNo(RETURN_OR_ERASE);
    }

    @Test
    void whatArrivedBeforeCompletionHasNoDutyUnder12AndStillMeetsItAfterThePeriod() {
        given(
                        contract(),
                        received("k-1").at("2026-04-10T09:00"),
                        mailed("city", "k-1").at("2026-05-01T09:00"),
                        arrived("city", "k-1").at("2026-05-02T09:00"),
                        completed().at("2027-03-20T18:00"))
                .asOf("2027-03-22")
                .owesNo(RETURN_OR_ERASE);
        owed.and(
                        mailed("city", "k-1").as("sent").at("2027-04-10T09:00"),
                        arrived("city", "k-1").as("there").at("2027-04-11T09:00"))
                .asOf("2027-06-01")
                .owes("12", RETURN_OR_ERASE, copy("k-1"))
                .met("2027-04-11T09:00", "sent", "there");
    }

    @Test
    void article12TakesThePlaceOf13WhereASubcontractorSentItToAThirdParty() {
        given(
                        contract(),
                        received("k-1").at("2026-04-10T09:00"),
                        supplied("k-1", "printer").at("2026-05-01T09:00"),
                        completed().as("completed").at("2027-03-20T18:00"),
                        ended().at("2027-03-20T18:00"),
                        couriered(new OrganisationId("printer"), "x", "k-1").at("2027-03-21T09:00"),
                        arrived("x", "k-1").as("there").at("2027-03-21T12:00"))
                .asOf("2027-03-22")
                .owes("13", RECOVER_OR_HAVE_ERASED, copy("k-1"))
                .status(REPLACED)
                .unmet()
                .and()
                .owes("12", RETURN_OR_ERASE, copy("k-1"))
                .status(OPEN)
                .opened("2027-03-21T12:00", "completed", "there");
    }
}
