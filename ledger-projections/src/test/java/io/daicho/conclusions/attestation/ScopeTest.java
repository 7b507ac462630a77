package io.daicho.conclusions.attestation;

import static io.daicho.conclusions.attestation.Drafts.OVER;
import static io.daicho.conclusions.attestation.Drafts.draft;
import static io.daicho.conclusions.attestation.Drafts.draftOf;
import static io.daicho.conclusions.attestation.Drafts.stick;
import static io.daicho.conclusions.attestation.InWords.joined;
import static io.daicho.conclusions.testing.Beginnings.copied;
import static io.daicho.conclusions.testing.Beginnings.created;
import static io.daicho.conclusions.testing.Beginnings.described;
import static io.daicho.conclusions.testing.Beginnings.made;
import static io.daicho.conclusions.testing.Beginnings.printed;
import static io.daicho.conclusions.testing.Beginnings.received;
import static io.daicho.conclusions.testing.ContractDeeds.contract;
import static io.daicho.conclusions.testing.CopyDeeds.lost;
import static io.daicho.conclusions.testing.CopyDeeds.supplied;
import static io.daicho.conclusions.testing.Describing.counted;
import static io.daicho.conclusions.testing.Ends.erased;
import static io.daicho.conclusions.testing.Story.given;
import static io.daicho.conclusions.testing.Subcontractors.engaged;
import static io.daicho.conclusions.testing.Subcontractors.engagedUnder;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import io.daicho.api.custody.CopyKind;
import io.daicho.api.custody.Medium;
import io.daicho.api.description.Unit;
import io.daicho.api.fact.RecordedFact;
import io.daicho.conclusions.FactsInMemory;
import io.daicho.conclusions.testing.Places;
import io.daicho.conclusions.testing.Story;
import io.daicho.conclusions.testing.Times;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** 2: every copy, with what it is, where it is and in whose hands. */
class ScopeTest {
    @Test
    void everyCopySaysHowItCameAboutAndOfWhat() {
        AttestationDocument document = draft(given(
                contract(),
                joined("k-6", "k-1", "k-5").at("2026-04-12T09:00"),
                created("k-5").at("2026-04-11T09:00"),
                made("k-4", "k-1", CopyKind.BACKUP).at("2026-04-11T09:00"),
                printed("k-3", "k-2").at("2026-04-11T10:00"),
                copied("k-2", "k-1").as("f-k2").at("2026-04-11T09:00"),
                received("k-1").at("2026-04-10T09:00")));

        assertThat(document.scope().list())
                .extracting(entry -> entry.copy() + " " + entry.kind() + " " + entry.parents())
                .as("by id, whatever was recorded first")
                .containsExactly(
                        "k-1 RECEIVED []",
                        "k-2 COPY [k-1]",
                        "k-3 PRINTOUT [k-2]",
                        "k-4 BACKUP [k-1]",
                        "k-5 CREATED []",
                        "k-6 CREATED [k-1, k-5]");
        CopyEntry second = document.scope().list().get(1);
        assertThat(second.dataSet()).hasToString("d-1");
        assertThat(second.began().fact()).hasToString("f-k2");
        assertThat(second.began().at()).hasToString("2026-04-11T00:00:00.000Z");
    }

    @Test
    void everyCopySaysInWhoseHandsItIsAndOnWhichTier() {
        AttestationDocument document = draft(given(
                contract(),
                engaged("sub-1").at("2026-04-06T09:00"),
                engagedUnder("sub-2", "sub-1").at("2026-04-07T09:00"),
                received("k-1").at("2026-04-10T09:00"),
                received("k-2").at("2026-04-10T09:00"),
                supplied("k-2", "sub-1").at("2026-05-01T09:00"),
                received("k-3").at("2026-04-10T09:00"),
                supplied("k-3", "sub-1").at("2026-05-01T09:00"),
                supplied("k-3", "sub-2").at("2026-05-02T09:00"),
                received("k-4").at("2026-04-10T09:00"),
                supplied("k-4", "stranger").at("2026-05-01T09:00")));

        assertThat(document.scope().list())
                .extracting(entry -> entry.copy() + " " + entry.holder() + " " + entry.tier())
                .containsExactly("k-1 insurer 0", "k-2 sub-1 1", "k-3 sub-2 2", "k-4 stranger null");
    }

    @Test
    void everyCopySaysOnWhatItLiesAndWhere() {
        AttestationDocument document = draft(given(
                contract(),
                received("k-1").on(stick("UM-1", "works")).at("2026-04-10T09:00"),
                received("k-2").on(Places.cloud("Example Storage", "IE")).at("2026-04-10T09:00")));

        assertThat(document.scope().list())
                .extracting(
                        CopyEntry::medium,
                        CopyEntry::serialNumber,
                        entry -> String.valueOf(entry.place()),
                        entry -> entry.country().code(),
                        CopyEntry::service)
                .containsExactly(
                        tuple(Medium.USB_MEMORY, "UM-1", "works", "JP", null),
                        tuple(Medium.CLOUD, null, "null", "IE", "Example Storage"));
    }

    @Test
    void aLostCopyStillCountsAsOneOfWhichSomethingIsLeft() {
        Story story = OVER.and(
                received("k-2").at("2026-04-10T09:00"),
                received("k-3").at("2026-04-10T09:00"),
                erased("k-1").at("2027-03-21T09:00"),
                lost("k-2").at("2027-03-21T09:00"));

        assertThat(draft(story).scope().copies()).isEqualTo(3);
        assertThat(draft(story).scope().live()).isEqualTo(2);
    }

    @Test
    void theListIsCompleteUpToTheLastPositionAndSaysWhenThatWasRecorded() {
        Story story = given(
                contract(),
                received("k-1").at("2026-04-10T09:00").recorded("2026-04-12T09:00"),
                received("k-2").at("2026-04-11T09:00").recorded("2026-04-13T09:00"));

        assertThat(draft(story).scope().completeUpTo()).isEqualTo(2);
        assertThat(draft(story).scope().recordedAt()).isEqualTo(Times.instant("2026-04-13T09:00"));
        assertThat(new StoryFacts(FactsInMemory.of(story.facts().stream()
                                .map(fact -> new RecordedFact(fact.position(), Instant.MIN, fact.fact()))
                                .toList()))
                        .draft(Drafts.AFTER)
                        .document()
                        .scope()
                        .recordedAt())
                .as("a journal does not know when it was recorded")
                .isNull();
    }

    @Test
    void aCopyHasTheLastCountOfEachUnit() {
        AttestationDocument document = draft(OVER.and(
                counted("k-1", 1_999, Unit.RECORDS).at("2026-04-11T09:00"),
                counted("k-1", 2_000, Unit.RECORDS).as("n-2").at("2026-04-12T09:00"),
                counted("k-1", 3, Unit.FILES).at("2026-04-11T09:00")));

        assertThat(document.scope().list().get(0).quantity())
                .extracting(entry -> entry.count() + " " + entry.unit())
                .containsExactly("3 FILES", "2000 RECORDS");
        assertThat(document.scope().list().get(0).quantity().get(1).counted().fact())
                .hasToString("n-2");
        assertThat(draft(OVER).scope().list().get(0).quantity()).isEmpty();
    }

    @Test
    void everyCopyOfADataSetSaysWhatTheDataIs() {
        Story story = given(
                contract(),
                copied("k-2", "k-1").at("2026-04-11T09:00"),
                described("k-1").as("in-1").at("2026-04-10T09:00"),
                described("k-3").as("in-2").at("2026-05-10T09:00"),
                copied("k-4", "k-3").at("2026-05-11T09:00"),
                copied("k-5", "k-4").at("2026-05-12T09:00"),
                created("k-6").at("2026-05-13T09:00"),
                engaged("sub-1").at("2026-05-14T09:00"),
                supplied("k-5", "sub-1").at("2026-05-15T09:00"));

        assertThat(draft(story).scope().list())
                .extracting(entry -> entry.copy() + " " + entry.description().text())
                .as("what its own origin says, otherwise what was said of the data set first")
                .containsExactly(
                        "k-1 description of in-1",
                        "k-2 description of in-1",
                        "k-3 description of in-2",
                        "k-4 description of in-2",
                        "k-5 description of in-2",
                        "k-6 description of in-1");
        assertThat(draftOf("sub-1", story).scope().list())
                .extracting(entry -> entry.copy() + " " + entry.description().text())
                .as("a subcontractor's, too, though the copy described never was there")
                .containsExactly("k-5 description of in-2");
        assertThat(draft(OVER).scope().list())
                .extracting(entry -> entry.description().state())
                .containsExactly(Said.State.NOT_ON_RECORD);
    }
}
