package io.daicho.conclusions.attestation;

import static io.daicho.conclusions.attestation.Drafts.AFTER;
import static io.daicho.conclusions.attestation.Drafts.OVER;
import static io.daicho.conclusions.attestation.Drafts.draft;
import static io.daicho.conclusions.attestation.InWords.named;
import static io.daicho.conclusions.testing.Beginnings.received;
import static io.daicho.conclusions.testing.Describing.attended;
import static io.daicho.conclusions.testing.Ends.acknowledged;
import static io.daicho.conclusions.testing.Ends.erased;
import static io.daicho.conclusions.testing.Ends.returned;
import static io.daicho.conclusions.testing.Ends.verified;
import static io.daicho.conclusions.testing.PeopleDeeds.beganHandling;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import io.daicho.api.custody.Verification;
import io.daicho.api.description.DescriptionFact;
import io.daicho.api.id.AttestationId;
import io.daicho.api.id.CopyId;
import io.daicho.api.id.FactId;
import io.daicho.api.id.PersonId;
import io.daicho.conclusions.attestation.PersonEntry.Capacity;
import io.daicho.conclusions.testing.Deed;
import io.daicho.conclusions.testing.Story;
import io.daicho.conclusions.testing.Times;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** 8: who did it, who looked, who answers for it and who was there. */
class PeopleTest {
    private final Story erased = OVER.and(erased("k-1").as("e-1").by("p-1").at("2027-03-21T12:00"));

    /** In which capacity, who, for whom, how called, through which facts. */
    private static List<String> people(List<PersonEntry> entries) {
        return entries.stream()
                .map(entry -> entry.capacity() + " " + entry.person() + " " + entry.organisation() + " "
                        + entry.name().text() + " " + entry.facts())
                .toList();
    }

    private static List<PersonEntry> signed(Story story, String manager, String witness) {
        DraftRequest request = new DraftRequest(
                new AttestationId("at-1"), null, new PersonId(manager), new PersonId(witness), null, Set.of());
        return StoryFacts.of(story)
                .requested(request, Times.instant(AFTER))
                .document()
                .people();
    }

    @Test
    void whoTookPartIsAnotherThanWhoRecordedIt() {
        AttestationDocument document = draft(erased.and(
                named("p-5", "printer").as("n-5").at("2026-04-02T09:00"),
                attended("k-1", "e-1", "p-5", io.daicho.api.description.Capacity.PERFORMER)
                        .as("w-1")
                        .at("2027-03-21T12:00"),
                attended("k-1", "e-1", "p-6", io.daicho.api.description.Capacity.WITNESS)
                        .as("w-2")
                        .at("2027-03-21T12:00")));

        assertThat(people(document.people()))
                .as("nobody verified and nobody answers for it: not on record")
                .containsExactly(
                        "STATED_DEED p-1 insurer null [e-1]",
                        "STATED_VERIFICATION null null null []",
                        "PERFORMER p-5 printer name of n-5 [w-1]",
                        "VERIFIER null null null []",
                        "RESPONSIBLE_MANAGER null null null []",
                        "WITNESS p-6 null null [w-2]");
        assertThat(document.people())
                .filteredOn(entry -> entry.person() != null)
                .extracting(
                        PersonEntry::capacity,
                        entry -> String.valueOf(entry.place()),
                        entry -> entry.deeds().toString())
                .containsExactly(
                        tuple(Capacity.STATED_DEED, "null", "[e-1]"),
                        tuple(Capacity.PERFORMER, "works", "[e-1]"),
                        tuple(Capacity.WITNESS, "works", "[e-1]"));
    }

    @Test
    void whoStatedWhatALaterLookShowedStandsByThatLook() {
        assertThat(people(draft(erased.and(verified("k-1", "e-1", Verification.DONE)
                                .as("v-1")
                                .by("p-2")
                                .at("2027-03-22T12:00")))
                        .people()))
                .contains("STATED_DEED p-1 insurer null [e-1]", "STATED_VERIFICATION p-2 insurer null [v-1]");
    }

    @Test
    void whoStatedAReturnStatedADeed() {
        assertThat(people(draft(OVER.and(
                                returned("k-1").as("rt-1").by("p-1").at("2027-03-21T12:00"),
                                acknowledged("k-1").as("ak-1").by("p-2").at("2027-03-22T12:00")))
                        .people()))
                .contains("STATED_DEED p-1 insurer null [rt-1]")
                .noneMatch(entry -> entry.contains("ak-1"));
    }

    @Test
    void oneEntryHasAllThatAPersonDidInACapacityFromTheFirstToTheLast() {
        assertThat(draft(erased.and(
                                received("k-2").at("2026-04-10T09:00"),
                                erased("k-2").as("e-2").by("p-1").at("2027-03-20T19:00")))
                        .people())
                .filteredOn(entry -> entry.capacity() == Capacity.STATED_DEED)
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.facts()).extracting(Object::toString).containsExactly("e-2", "e-1");
                    assertThat(entry.deeds()).extracting(Object::toString).containsExactly("e-1", "e-2");
                    assertThat(entry.from()).hasToString("2027-03-20T10:00:00.000Z");
                    assertThat(entry.until()).hasToString("2027-03-21T03:00:00.000Z");
                });
    }

    @Test
    void whoIsNamedWithTheDocumentAnswersForItAndIsItsWitness() {
        List<PersonEntry> people = signed(
                erased.and(
                        beganHandling("p-7").at("2026-04-01T09:00"),
                        named("p-7", "insurer").as("n-7").at("2026-04-02T09:00"),
                        named("p-8", "city").as("n-8").at("2026-04-02T09:00")),
                "p-7",
                "p-8");

        assertThat(people(people))
                .containsExactly(
                        "STATED_DEED p-1 insurer null [e-1]",
                        "STATED_VERIFICATION null null null []",
                        "PERFORMER null null null []",
                        "VERIFIER null null null []",
                        "RESPONSIBLE_MANAGER p-7 insurer name of n-7 []",
                        "WITNESS p-8 city name of n-8 []");
    }

    @Test
    void inACapacityTheyStandByOrganisationThenByPersonThenByPlace() {
        List<PersonEntry> people = signed(
                erased.and(
                        named("p-1", "zebra").at("2026-04-02T09:00"),
                        named("p-3", "insurer").at("2026-04-02T09:00"),
                        named("p-2", "insurer").at("2026-04-02T09:00"),
                        attended("k-1", "e-1", "p-1", io.daicho.api.description.Capacity.WITNESS)
                                .as("w-1")
                                .at("2027-03-21T12:00"),
                        attended("k-1", "e-1", "p-3", io.daicho.api.description.Capacity.WITNESS)
                                .as("w-3")
                                .at("2027-03-21T12:00"),
                        attended("k-1", "e-1", "p-2", io.daicho.api.description.Capacity.WITNESS)
                                .as("w-2")
                                .at("2027-03-21T12:00")),
                "p-9",
                "p-3");

        assertThat(people(people).stream().filter(entry -> entry.startsWith("WITNESS")))
                .as("p-3, who is also named with the document, first without a place")
                .containsExactly(
                        "WITNESS p-2 insurer name of f-7 [w-2]",
                        "WITNESS p-3 insurer name of f-6 []",
                        "WITNESS p-3 insurer name of f-6 [w-3]",
                        "WITNESS p-1 zebra name of f-5 [w-1]");
    }

    @Test
    void whoDidSomethingStandsBeforeTheSameOneNamedWithTheDocument() {
        Deed attended = Deed.stating(statement -> new DescriptionFact.DeedAttended(
                statement,
                new CopyId("k-1"),
                new FactId("e-1"),
                new PersonId("p-3"),
                io.daicho.api.description.Capacity.WITNESS,
                null));

        List<PersonEntry> people = signed(erased.and(attended.as("w-3").at("2027-03-21T12:00")), "p-9", "p-3");

        assertThat(people(people).stream().filter(entry -> entry.startsWith("WITNESS")))
                .containsExactly("WITNESS p-3 null null [w-3]", "WITNESS p-3 null null []");
    }
}
