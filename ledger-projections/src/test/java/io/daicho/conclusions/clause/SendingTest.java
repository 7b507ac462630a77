package io.daicho.conclusions.clause;

import static io.daicho.conclusions.finding.Kind.ADDRESSES_EXPOSED;
import static io.daicho.conclusions.finding.Kind.EMAIL_UNCHECKED;
import static io.daicho.conclusions.finding.Kind.UNDESIGNATED_SERVICE;
import static io.daicho.conclusions.finding.Status.INDETERMINATE;
import static io.daicho.conclusions.testing.ContractDeeds.*;
import static io.daicho.conclusions.testing.Readings.f1;
import static io.daicho.conclusions.testing.SendingDeeds.*;
import static io.daicho.conclusions.testing.Story.given;

import io.daicho.api.designation.Designation;
import io.daicho.api.sending.Email;
import io.daicho.api.sending.Email.Addressing;
import io.daicho.api.sending.SendingChannel;
import io.daicho.conclusions.clauseset.Switches.AnnexSurvival;
import io.daicho.conclusions.testing.Story;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Annex 6: how something is sent to the client, or to whom it designated. */
class SendingTest {
    private static final Email VISIBLE = new Email(true, true, true, null, Addressing.VISIBLE);
    private static final Email UNCHECKED = new Email(true, true, false, null, Addressing.ONE_ADDRESS);

    private final Story work = given(contract());

    @Test
    void anEmailThatWasCheckedIsNoBreach() {
        work.and(mailed("city").at("2026-05-01T09:00"))
                .asOf("2026-06-01")
                .noBreach(EMAIL_UNCHECKED)
                .noBreach(ADDRESSES_EXPOSED);
    }

    @ParameterizedTest
    @CsvSource({"false,true,true", "true,false,true", "true,true,false"})
    void anEmailOfWhichAnythingWasNotCheckedIsABreach(boolean recipients, boolean body, boolean attachments) {
        work.and(mailed("city", new Email(recipients, body, attachments, null, Addressing.BCC))
                        .as("sent")
                        .at("2026-05-01T09:00"))
                .asOf("2026-06-01")
                .breach("A6(1)", EMAIL_UNCHECKED, sending("s-1"))
                .since("2026-05-01T09:00")
                .until("2026-05-01T09:00")
                .by("sent");
    }

    @ParameterizedTest
    @EnumSource
    void onlyAddressesThatSeeEachOtherAreExposed(Addressing addressing) {
        Story mail = work.and(
                mailed("city", new Email(true, true, true, null, addressing)).at("2026-05-01T09:00"));

        if (addressing == Addressing.VISIBLE) {
            mail.asOf("2026-06-01")
                    .breach("A6(1)", ADDRESSES_EXPOSED, sending("s-1"))
                    .until("2026-05-01T09:00");
        } else {
            mail.asOf("2026-06-01").noBreach(ADDRESSES_EXPOSED);
        }
    }

    @Test
    void isAboutTheClientAndWhomItDesignatedOnly() {
        work.and(mailed("printer", VISIBLE).at("2026-05-01T09:00"))
                .asOf("2026-06-01")
                .noBreach(ADDRESSES_EXPOSED)
                .owesNo(ADDRESSES_EXPOSED);
        work.and(
                        recipientDesignated("printer").at("2026-04-20T09:00"),
                        mailed("printer", VISIBLE).at("2026-05-01T09:00"))
                .asOf("2026-06-01")
                .breach("A6(1)", ADDRESSES_EXPOSED, sending("s-1"));
        work.and(
                        recipientDesignated("printer").at("2026-04-20T09:00"),
                        designationWithdrawn("printer").at("2026-04-30T09:00"),
                        mailed("printer", UNCHECKED).at("2026-05-01T09:00"))
                .asOf("2026-06-01")
                .noBreach(EMAIL_UNCHECKED);
    }

    @Test
    void isOpenWhereOnlyTheDayOfTheDesignationIsKnown() {
        work.and(
                        recipientDesignated("printer").at("2026-05-01"),
                        mailed("printer", UNCHECKED).at("2026-05-01T09:00"))
                .asOf("2026-06-01")
                .noBreach(EMAIL_UNCHECKED)
                .owes("A6(1)", EMAIL_UNCHECKED, sending("s-1"))
                .status(INDETERMINATE);
    }

    @ParameterizedTest
    @CsvSource({"FILE_EXCHANGE,FILE_EXCHANGE_SERVICE,A6(2)", "ONLINE_STORAGE,ONLINE_STORAGE,A6(3)"})
    void goesByAServiceThatTheClientDesignatedForIt(SendingChannel channel, Designation.Kind kind, String clause) {
        Story sent = work.and(sentThrough(channel, "Box", "city").as("sent").at("2026-05-01T09:00"));
        Designation.Kind otherKind = kind == Designation.Kind.ONLINE_STORAGE
                ? Designation.Kind.FILE_EXCHANGE_SERVICE
                : Designation.Kind.ONLINE_STORAGE;

        sent.and(serviceDesignated(kind, "Box").at("2026-05-01T09:00"))
                .asOf("2026-06-01")
                .noBreach(UNDESIGNATED_SERVICE)
                .owesNo(UNDESIGNATED_SERVICE);
        sent.asOf("2026-06-01")
                .breach(clause, UNDESIGNATED_SERVICE, sending("s-1"))
                .since("2026-05-01T09:00")
                .until("2026-05-01T09:00")
                .by("sent");
        sent.and(
                        serviceDesignated(kind, "Other").at("2026-04-01T09:00"),
                        serviceDesignated(otherKind, "Box").at("2026-04-01T09:00"))
                .asOf("2026-06-01")
                .breach(clause, UNDESIGNATED_SERVICE, sending("s-1"));
        sent.and(serviceDesignated(kind, "Box").at("2026-05-01T09:01"))
                .asOf("2026-06-01")
                .breach(clause, UNDESIGNATED_SERVICE, sending("s-1"));
        sent.and(serviceDesignated(kind, "Box").at("2026-05-01"))
                .asOf("2026-06-01")
                .noBreach(UNDESIGNATED_SERVICE)
                .owes(clause, UNDESIGNATED_SERVICE, sending("s-1"))
                .status(INDETERMINATE);
    }

    @ParameterizedTest
    @EnumSource(names = {"FILE_EXCHANGE", "ONLINE_STORAGE"})
    void asksNothingAboutAServiceThatCarriesToAnybodyElse(SendingChannel channel) {
        work.and(sentThrough(channel, "Box", "printer").at("2026-05-01T09:00"))
                .asOf("2026-06-01")
                .noBreach(UNDESIGNATED_SERVICE)
                .owesNo(UNDESIGNATED_SERVICE);
    }

    @ParameterizedTest
    @CsvSource({"FILE_EXCHANGE,A6(2)", "ONLINE_STORAGE,A6(3)"})
    void theRuleForServicesEndsWithThePeriodUnlessAllOfTheAnnexSurvives(SendingChannel channel, String clause) {
        Story after = work.and(sentThrough(channel, "Box", "city").at("2027-04-01T09:00"));

        after.asOf("2027-06-01").noBreach(UNDESIGNATED_SERVICE);
        after.reading(f1(AnnexSurvival.ALL)).asOf("2027-06-01").breach(clause, UNDESIGNATED_SERVICE, sending("s-1"));
    }

    @Test
    void theRulesForEmailsEndWithThePeriodUnlessAllOfTheAnnexSurvives() {
        Story after = work.and(mailed("city", new Email(false, false, false, null, Addressing.VISIBLE))
                .at("2027-04-01T09:00"));

        after.asOf("2027-06-01").noBreach(EMAIL_UNCHECKED).noBreach(ADDRESSES_EXPOSED);
        after.reading(f1(AnnexSurvival.ALL))
                .asOf("2027-06-01")
                .breach("A6(1)", EMAIL_UNCHECKED, sending("s-1"))
                .and()
                .breach("A6(1)", ADDRESSES_EXPOSED, sending("s-1"));
    }
}
