package io.daicho.service.attestation;

import static io.daicho.service.testing.Stated.fact;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.daicho.api.evidence.EvidenceFact;
import io.daicho.api.fact.Refusal;
import io.daicho.api.fact.Refused;
import io.daicho.service.testing.Journal;
import org.junit.jupiter.api.Test;

class AttestationGuardTest {
    private final Journal journal = Journal.registered()
            .accepts(
                    fact("f-file", "2026-04-01").evidenceFiled("e-1"),
                    fact("f-1", "2026-04-02").drafted("at-1", "p-1", "e-1"));

    @Test
    void isDraftedOnceUnderOneId() {
        journal.refuses(
                fact("f-2", "2026-04-03").drafted("at-1", "p-1", "e-1"),
                Refusal.THING_EXISTS,
                "attestation",
                "at-1",
                "f-1");
    }

    @Test
    void itsDocumentIsOnRecordWithThatDigest() {
        journal.refuses(
                        fact("f-2", "2026-04-03").drafted("at-2", "p-1", "e-9"),
                        Refusal.THING_UNKNOWN,
                        "evidence",
                        "e-9")
                .refuses(
                        fact("f-2", "2026-04-03").drafted("at-2", "p-1", "e-1", "0".repeat(64)),
                        Refusal.ANOTHER_DOCUMENT,
                        "e-1",
                        "0".repeat(64));
    }

    @Test
    void whichDigestItHasIsNotToldToWhoeverAsks() {
        EvidenceFact.Filed filed =
                (EvidenceFact.Filed) fact("f-file", "2026-04-01").evidenceFiled("e-1");

        assertThatExceptionOfType(Refused.class)
                .isThrownBy(
                        () -> journal.accepts(fact("f-2", "2026-04-03").drafted("at-2", "p-1", "e-1", "0".repeat(64))))
                .satisfies(refused -> assertThat(refused.getMessage() + refused.particulars())
                        .contains("0".repeat(64))
                        .doesNotContain(filed.content().sha256()));
    }

    @Test
    void isCheckedBySomebodyElseThanItsDrafter() {
        journal.refuses(fact("f-2", "2026-04-03").checked("at-1", "p-1"), Refusal.SECOND_PERSON_NEEDED, "p-1", "at-1")
                .refuses(fact("f-2", "2026-04-01").checked("at-1", "p-2"), Refusal.BEFORE_ITS_BEGINNING, "at-1")
                .refuses(fact("f-2", "2026-04-03").checked("at-9", "p-2"), Refusal.THING_UNKNOWN, "at-9")
                .accepts(fact("f-2", "2026-04-03").checked("at-1", "p-2"));
    }

    @Test
    void isIssuedOnceAndOnlyWhenChecked() {
        journal.refuses(
                        fact("f-2", "2026-04-03").issued("at-1", "e-1"),
                        Refusal.PRECEDING_DEED_MISSING,
                        "attestation.checked")
                .accepts(fact("f-2", "2026-04-03").checked("at-1", "p-2"))
                .refuses(fact("f-3", "2026-04-04").issued("at-1", "e-9"), Refusal.THING_UNKNOWN, "evidence", "e-9")
                .accepts(fact("f-3", "2026-04-04").issued("at-1", "e-1"))
                .refuses(
                        fact("f-4", "2026-04-05").issued("at-1", "e-1"),
                        Refusal.ALREADY_HAPPENED,
                        "attestation.issued",
                        "f-3");
    }

    @Test
    void isAnsweredOnlyOnceItIsIssued() {
        journal.refuses(
                        fact("f-2", "2026-04-03").accepted("at-1"),
                        Refusal.PRECEDING_DEED_MISSING,
                        "attestation.issued")
                .refuses(
                        fact("f-2", "2026-04-03").disputed("at-1"),
                        Refusal.PRECEDING_DEED_MISSING,
                        "attestation.issued")
                .accepts(
                        fact("f-2", "2026-04-03").checked("at-1", "p-2"),
                        fact("f-3", "2026-04-04").issued("at-1", "e-1"),
                        fact("f-4", "2026-04-05").disputed("at-1"),
                        fact("f-5", "2026-04-06").accepted("at-1"))
                .refuses(
                        fact("f-6", "2026-04-07").accepted("at-1"),
                        Refusal.ALREADY_HAPPENED,
                        "attestation.accepted",
                        "f-5");
    }

    @Test
    void itsPlaceIsTakenOnceByAnotherThatIsOnRecord() {
        journal.refuses(
                        fact("f-2", "2026-04-03").superseded("at-1", "at-9"),
                        Refusal.THING_UNKNOWN,
                        "attestation",
                        "at-9")
                .accepts(
                        fact("f-2", "2026-04-03").drafted("at-2", "p-1", "e-1"),
                        fact("f-3", "2026-04-03").superseded("at-1", "at-2"))
                .refuses(
                        fact("f-4", "2026-04-04").superseded("at-1", "at-2"),
                        Refusal.ALREADY_HAPPENED,
                        "attestation.superseded",
                        "f-3");
    }
}
