package io.daicho.conclusions.clause;

import static io.daicho.conclusions.finding.Kind.*;
import static io.daicho.conclusions.testing.Beginnings.*;
import static io.daicho.conclusions.testing.Consenting.*;
import static io.daicho.conclusions.testing.ContractDeeds.*;
import static io.daicho.conclusions.testing.Filing.*;
import static io.daicho.conclusions.testing.Parties.*;
import static io.daicho.conclusions.testing.Places.*;
import static io.daicho.conclusions.testing.Story.given;
import static io.daicho.conclusions.testing.Subcontractors.*;
import static org.assertj.core.api.Assertions.assertThat;

import io.daicho.api.custody.Medium;
import io.daicho.api.id.OrganisationId;
import io.daicho.conclusions.Breach;
import io.daicho.conclusions.finding.Basis;
import io.daicho.conclusions.finding.Kind;
import io.daicho.conclusions.finding.Status;
import io.daicho.conclusions.testing.Filing;
import io.daicho.conclusions.testing.Story;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The form, items 1 to 6: nothing is left out, and subcontractors are named already when they are planned. */
class FormTest {
    private static Filing complete() {
        return filed(Medium.SERVER).abroad("US").naming("box", "JP").ai("gen").planning("sub-1");
    }

    record LeftOut(Kind kind, Supplier<Filing> form) {}

    static Stream<LeftOut> leftOut() {
        return Stream.of(
                new LeftOut(FORM_WITHOUT_MEDIUM, () -> filed()),
                new LeftOut(FORM_WITHOUT_DATA_ABROAD, () -> filed(Medium.SERVER).abroadOfUnsaid("US")),
                new LeftOut(FORM_WITHOUT_CLOUD_PARTY, () -> filed(Medium.SERVER).namingWithoutParty("box", "JP")),
                new LeftOut(FORM_WITHOUT_CLOUD_PLACE, () -> filed(Medium.SERVER).naming("box")),
                new LeftOut(FORM_WITHOUT_AI_PROVIDER, () -> filed(Medium.SERVER).aiOfUnsaidProvider("gen")),
                new LeftOut(FORM_WITHOUT_AI_WORK, () -> filed(Medium.SERVER).aiForUnsaid("gen")),
                new LeftOut(
                        FORM_WITHOUT_SUBCONTRACTED_WORK,
                        () -> filed(Medium.SERVER).planningUnsaid("sub-1")));
    }

    @Test
    void isNoBreachWhereEveryItemIsThere() {
        assertThat(given(contract(), complete().at("2026-04-05T09:00"))
                        .asOf("2026-06-01")
                        .conclusions()
                        .breaches())
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("leftOut")
    void isABreachWhereAnItemIsLeftOutUntilTheNextVersion(LeftOut item) {
        Story story = given(contract(), item.form().get().as("form").at("2026-04-05T09:00"));

        assertThat(story.asOf("2026-06-01").conclusions().breaches())
                .filteredOn(breach -> breach.clause().equals("form"))
                .extracting(Breach::kind)
                .containsExactly(item.kind());
        story.asOf("2026-06-01")
                .breach("form", item.kind(), filer("insurer"))
                .since("2026-04-05T09:00")
                .by("form")
                .goesOn();
        story.and(complete().at("2026-04-08T09:00"))
                .asOf("2026-06-01")
                .breach("form", item.kind(), filer("insurer"))
                .until("2026-04-08T09:00");
        assertThat(story.and(item.form().get().at("2026-04-08T09:00"))
                        .asOf("2026-06-01")
                        .breaches("form", item.kind(), filer("insurer")))
                .hasSize(2);
    }

    @ParameterizedTest
    @MethodSource("leftOut")
    void endsWithThePeriod(LeftOut item) {
        given(contract(), item.form().get().at("2027-04-01T00:00"))
                .asOf("2027-05-01")
                .noBreach(item.kind());
    }

    @Test
    void isTheSubcontractorsDeedOnItsOwnForm() {
        assertThat(given(contract(), filedBy("sub-1").at("2026-04-05T09:00"))
                        .asOf("2026-06-01")
                        .breach("form", FORM_WITHOUT_MEDIUM, filer("sub-1"))
                        .breach()
                        .actor())
                .isEqualTo(new OrganisationId("sub-1"));
    }

    @Test
    void namesNeitherOfTwoServicesThatItMergesIntoOneEntry() {
        given(
                        contract(),
                        filed(Medium.SERVER).naming("box and drive", "JP").at("2026-04-05T09:00"),
                        received("k-1").on(cloud("drive")).as("got").at("2026-04-10T09:00"))
                .asOf("2026-06-01")
                .breach("5", STORED_WHERE_NOT_FILED, copy("k-1"))
                .since("2026-04-10T09:00")
                .by("got")
                .goesOn();
    }

    @Test
    void namesASubcontractorFromItsEngagementOn() {
        Story unnamed = given(
                contract(),
                filed(Medium.SERVER).at("2026-04-05T09:00"),
                engaged("sub-1").as("engaged").at("2026-05-01T09:00"));

        unnamed.asOf("2026-05-02")
                .breach("form", SUBCONTRACTOR_NOT_ON_FORM, subcontractor("sub-1"))
                .since("2026-05-01T09:00")
                .by("engaged")
                .goesOn()
                .and()
                .owes("form", REFILE_FORM, subcontractor("sub-1"))
                .status(Status.OPEN)
                .due("2026-05-08T09:00", Basis.HOUSE);
        unnamed.and(complete().as("again").at("2026-05-04T09:00"))
                .asOf("2026-06-01")
                .breach("form", SUBCONTRACTOR_NOT_ON_FORM, subcontractor("sub-1"))
                .until("2026-05-04T09:00")
                .and()
                .owes("form", REFILE_FORM, subcontractor("sub-1"))
                .status(Status.FULFILLED)
                .met("2026-05-04T09:00", "again");
        unnamed.and(workEnded("sub-1").at("2026-05-03T09:00"))
                .asOf("2026-06-01")
                .breach("form", SUBCONTRACTOR_NOT_ON_FORM, subcontractor("sub-1"))
                .until("2026-05-03T09:00");
        given(contract(), complete().at("2026-04-05T09:00"), engaged("sub-1").at("2026-05-01T09:00"))
                .asOf("2026-06-01")
                .noBreach(SUBCONTRACTOR_NOT_ON_FORM)
                .owesNo(REFILE_FORM);
    }

    @Test
    void namesItAlreadyWhenItIsPlanned() {
        Story planned = given(
                contract(),
                filed(Medium.SERVER).at("2026-04-05T09:00"),
                consentRequested("sub-1").as("asked").at("2026-05-01T09:00"));

        planned.asOf("2026-05-02")
                .noBreach(SUBCONTRACTOR_NOT_ON_FORM)
                .owes("form", REFILE_FORM, subcontractor("sub-1"))
                .status(Status.OPEN)
                .opened("2026-05-01T09:00", "asked");
        planned.and(refused("consent-sub-1").at("2026-05-05T09:00"))
                .asOf("2026-06-01")
                .owesNo(REFILE_FORM);
        planned.and(complete().at("2026-05-02T09:00"), engaged("sub-1").at("2026-05-10T09:00"))
                .asOf("2026-06-01")
                .noBreach(SUBCONTRACTOR_NOT_ON_FORM)
                .owes("form", REFILE_FORM, subcontractor("sub-1"))
                .status(Status.FULFILLED);
    }

    @Test
    void namesItInEveryVersionWhileItIsEngaged() {
        Story dropped = given(
                contract(),
                complete().at("2026-04-05T09:00"),
                engaged("sub-1").at("2026-05-01T09:00"),
                filed(Medium.SERVER).as("drops").at("2026-06-01T09:00"));

        dropped.asOf("2026-07-01")
                .breach("form", SUBCONTRACTOR_NOT_ON_FORM, subcontractor("sub-1"))
                .since("2026-06-01T09:00")
                .by("drops")
                .and()
                .owes("form", REFILE_FORM, subcontractor("sub-1"))
                .opened("2026-06-01T09:00", "drops");
        dropped.and(workEnded("sub-1").at("2026-05-20T09:00"))
                .asOf("2026-07-01")
                .noBreach(SUBCONTRACTOR_NOT_ON_FORM);
    }

    @Test
    void leavesNobodyOutBeforeAnyFormIsFiled() {
        Story none = given(contract(), engaged("sub-1").at("2026-04-02T09:00"));

        none.asOf("2026-04-03").noBreach(SUBCONTRACTOR_NOT_ON_FORM).owesNo(REFILE_FORM);
        none.and(filed(Medium.SERVER).as("form").at("2026-04-05T09:00"))
                .asOf("2026-05-01")
                .breach("form", SUBCONTRACTOR_NOT_ON_FORM, subcontractor("sub-1"))
                .since("2026-04-05T09:00")
                .by("form");
    }

    @Test
    void isLeftOpenByAFormOfTheDayOfTheEngagement() {
        given(contract(), complete().at("2026-05-01"), filed(Medium.SERVER).at("2026-04-05T09:00"))
                .and(engaged("sub-1").at("2026-05-01T09:00"))
                .asOf("2026-06-01")
                .noBreach(SUBCONTRACTOR_NOT_ON_FORM)
                .owes("form", SUBCONTRACTOR_NOT_ON_FORM, subcontractor("sub-1"))
                .status(Status.INDETERMINATE);
    }

    @Test
    void namesNobodyNewAfterThePeriod() {
        given(
                        contract(),
                        filed(Medium.SERVER).at("2026-04-05T09:00"),
                        engaged("sub-1").at("2027-04-02T09:00"))
                .asOf("2027-05-01")
                .noBreach(SUBCONTRACTOR_NOT_ON_FORM)
                .owesNo(REFILE_FORM);
        given(
                        contract(),
                        filed(Medium.SERVER).at("2026-04-05T09:00"),
                        engaged("sub-1").at("2027-03-30T09:00"))
                .asOf("2027-04-01T00:00")
                .owes("form", REFILE_FORM, subcontractor("sub-1"))
                .status(Status.LAPSED);
    }

    @Test
    void namesASubcontractorUntilItsWorkEndedThoughTermsAreFlowedDownOnceMore() {
        given(
                        contract(),
                        filed(Medium.SERVER).at("2026-04-05T09:00"),
                        engaged("sub-1").at("2026-05-01T09:00"),
                        workEnded("sub-1").at("2026-06-01T09:00"),
                        bound("sub-1").at("2026-06-02T09:00"))
                .asOf("2026-07-01")
                .breach("form", SUBCONTRACTOR_NOT_ON_FORM, subcontractor("sub-1"))
                .until("2026-06-01T09:00");
    }

    @Test
    void doesNotNameASubcontractorByNamingAnother() {
        given(
                        contract(),
                        filed(Medium.SERVER).planning("sub-2").at("2026-04-05T09:00"),
                        engaged("sub-1").at("2026-05-01T09:00"))
                .asOf("2026-06-01")
                .breach("form", SUBCONTRACTOR_NOT_ON_FORM, subcontractor("sub-1"))
                .goesOn();
    }

    @Test
    void namesNobodyWhoIsNotEngagedForTheTime() {
        Story gap = given(
                contract(),
                complete().at("2026-03-20T09:00"),
                engaged("sub-1").at("2026-04-01T09:00"),
                workEnded("sub-1").at("2026-06-30T18:00"),
                filed(Medium.SERVER).at("2026-07-10T09:00"),
                complete().at("2026-08-20T09:00"),
                engaged("sub-1").at("2026-09-01T09:00"));

        gap.asOf("2026-10-01").noBreach(SUBCONTRACTOR_NOT_ON_FORM).owesNo(REFILE_FORM);
        gap.and(filed(Medium.SERVER).as("drops").at("2026-10-10T09:00"))
                .asOf("2026-11-01")
                .breach("form", SUBCONTRACTOR_NOT_ON_FORM, subcontractor("sub-1"))
                .since("2026-10-10T09:00")
                .by("drops");
    }
}
