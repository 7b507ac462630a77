package io.daicho.service.subcontract;

import static io.daicho.service.testing.Stated.fact;

import io.daicho.api.fact.Refusal;
import io.daicho.service.testing.Journal;
import org.junit.jupiter.api.Test;

class SubcontractGuardTest {
    private final Journal journal = Journal.registered();

    @Test
    void isBoundBeforeItIsEngagedWithoutConsentOrForm() {
        journal.accepts(
                fact("f-1", "2026-03-01").termsFlowedDown("printer"),
                fact("f-2", "2026-03-05").engaged("printer", "insurer"));
    }

    @Test
    void isEngagedOnceUntilItsWorkEnds() {
        journal.accepts(fact("f-1", "2026-03-05").engaged("printer", "insurer"))
                .refuses(
                        fact("f-2", "2026-03-09").engaged("printer", "insurer"), Refusal.THING_EXISTS, "printer", "f-1")
                .accepts(
                        fact("f-3", "2026-03-07").ended("printer"),
                        fact("f-4", "2026-03-09").engaged("printer", "insurer"));
    }

    @Test
    void endsOnlyAfterItWasEngaged() {
        journal.refuses(fact("f-1", "2026-03-05").ended("printer"), Refusal.THING_UNKNOWN, "printer")
                .accepts(fact("f-1", "2026-03-05").engaged("printer", "insurer"))
                .refuses(fact("f-2", "2026-03-04").ended("printer"), Refusal.PRECEDING_DEED_MISSING);
    }

    @Test
    void theCertificateOfWhoWasNeverEngagedIsNotChecked() {
        journal.refuses(
                        fact("f-1", "2026-03-05").certificateChecked("printer", null, null, null),
                        Refusal.THING_UNKNOWN,
                        "printer")
                .accepts(
                        fact("f-1", "2026-03-05").engaged("printer", "insurer"),
                        fact("f-2", "2026-03-09").certificateChecked("printer", "f-1", null, null));
    }

    @Test
    void aCertificateIsAboutFactsAndIsADocumentThatAreOnRecord() {
        journal.accepts(fact("f-1", "2026-03-05").engaged("printer", "insurer"))
                .refuses(
                        fact("f-2", "2026-03-09").certificateChecked("printer", "f-9", null, null),
                        Refusal.FACT_UNKNOWN,
                        "f-9",
                        "deeds")
                .refuses(
                        fact("f-2", "2026-03-09").certificateChecked("printer", null, "e-9", null),
                        Refusal.THING_UNKNOWN,
                        "evidence",
                        "e-9")
                .refuses(
                        fact("f-2", "2026-03-09").certificateChecked("printer", null, null, "at-9"),
                        Refusal.THING_UNKNOWN,
                        "attestation",
                        "at-9");
    }
}
