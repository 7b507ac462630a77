package io.daicho.service.inspection;

import static io.daicho.service.testing.Stated.fact;

import io.daicho.api.fact.Refusal;
import io.daicho.service.testing.Journal;
import org.junit.jupiter.api.Test;

class InspectionGuardTest {
    private final Journal journal = Journal.registered();

    @Test
    void comesWithANoticeOrTwoOrWithoutAny() {
        journal.accepts(
                fact("f-1", "2026-03-01").inspectionNotified("v-1", "insurer"),
                fact("f-2", "2026-03-05").inspectionNotified("v-1", "insurer"),
                fact("f-3", "2026-03-03").inspectionHeld("v-1"),
                fact("f-4", "2026-03-03").inspectionHeld("v-2"),
                fact("f-5", "2026-03-03").inspectionRefused("v-3"),
                fact("f-6", "2026-03-03").substituteAccepted("v-4"),
                fact("f-7", "2026-03-03").findingMade("v-4", "1"));
    }

    @Test
    void isAlwaysAtTheSameOrganisation() {
        journal.accepts(fact("f-1", "2026-03-01").inspectionNotified("v-1", "insurer"))
                .refuses(
                        fact("f-2", "2026-03-05").inspectionNotified("v-1", "printer"),
                        Refusal.DIFFERS_FROM_REQUEST,
                        "v-1",
                        "insurer",
                        "printer");
    }

    @Test
    void isNeitherHeldNorRefusedBeforeItsFirstNotice() {
        journal.accepts(fact("f-1", "2026-03-05").inspectionNotified("v-1", "insurer"))
                .refuses(fact("f-2", "2026-03-04").inspectionHeld("v-1"), Refusal.BEFORE_ITS_BEGINNING, "v-1")
                .refuses(fact("f-2", "2026-03-04").inspectionRefused("v-1"), Refusal.BEFORE_ITS_BEGINNING, "v-1");
    }

    @Test
    void isHeldAfterARefusalButNotRefusedAfterItWasHeld() {
        journal.accepts(
                        fact("f-1", "2026-03-05").inspectionRefused("v-1"),
                        fact("f-2", "2026-03-07").inspectionHeld("v-1"),
                        fact("f-3", "2026-03-07").inspectionRefused("v-1"))
                .refuses(
                        fact("f-4", "2026-03-08").inspectionRefused("v-1"),
                        Refusal.ALREADY_HAPPENED,
                        "inspection.held",
                        "f-2")
                .refuses(
                        fact("f-4", "2026-03-04").inspectionHeld("v-1"),
                        Refusal.ALREADY_HAPPENED,
                        "inspection.refused",
                        "f-1");
    }

    @Test
    void aFindingIsMadeOnceAndRemediedAfterwards() {
        journal.refuses(
                        fact("f-1", "2026-03-05").findingRemedied("v-1", "1"),
                        Refusal.PRECEDING_DEED_MISSING,
                        "inspection.finding-made 1",
                        "inspection v-1")
                .accepts(fact("f-1", "2026-03-05").findingMade("v-1", "1"))
                .refuses(fact("f-2", "2026-03-06").findingMade("v-1", "1"), Refusal.THING_EXISTS, "finding", "1", "f-1")
                .refuses(fact("f-2", "2026-03-06").findingRemedied("v-1", "2"), Refusal.PRECEDING_DEED_MISSING)
                .refuses(fact("f-2", "2026-03-04").findingRemedied("v-1", "1"), Refusal.PRECEDING_DEED_MISSING)
                .accepts(fact("f-2", "2026-03-05").findingRemedied("v-1", "1"));
    }
}
