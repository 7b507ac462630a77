package io.daicho.conclusions.attestation;

import static io.daicho.conclusions.attestation.Drafts.OVER;
import static io.daicho.conclusions.attestation.Drafts.draft;
import static io.daicho.conclusions.testing.Beginnings.received;
import static io.daicho.conclusions.testing.Describing.accepted;
import static io.daicho.conclusions.testing.Describing.attended;
import static io.daicho.conclusions.testing.Describing.counted;
import static io.daicho.conclusions.testing.Describing.done;
import static io.daicho.conclusions.testing.Describing.tool;
import static io.daicho.conclusions.testing.Ends.destroyed;
import static io.daicho.conclusions.testing.Ends.erased;
import static io.daicho.conclusions.testing.Ends.madeUnrecoverable;
import static io.daicho.conclusions.testing.Ends.verified;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import io.daicho.api.custody.CustodyFact;
import io.daicho.api.custody.Sanitisation;
import io.daicho.api.custody.Verification;
import io.daicho.api.description.Capacity;
import io.daicho.api.description.DescriptionFact;
import io.daicho.api.description.ToolErrors;
import io.daicho.api.description.Unit;
import io.daicho.api.id.CopyId;
import io.daicho.api.id.FactId;
import io.daicho.conclusions.attestation.MethodEntry.Kind;
import io.daicho.conclusions.testing.Deed;
import io.daicho.conclusions.testing.Places;
import io.daicho.conclusions.testing.Story;
import org.junit.jupiter.api.Test;

/** 5: how each copy was erased or destroyed, with its times, its tool and its errors. */
class MethodsTest {
    private final Story erased = OVER.and(erased("k-1").as("e-1").at("2027-03-21T12:00"));

    private static Deed erasedWith(String tool) {
        return Deed.stating(statement -> new CustodyFact.Erased(
                statement,
                new CopyId("k-1"),
                new Sanitisation(Sanitisation.Level.CLEAR, Sanitisation.Technique.FILE_DELETION, tool),
                Verification.DONE));
    }

    private static Deed errors(String deed, long count, boolean inWords) {
        return Deed.stating(statement -> new DescriptionFact.ErasureDescribed(
                statement,
                new CopyId("k-1"),
                new FactId(deed),
                null,
                null,
                null,
                null,
                new ToolErrors(count, inWords ? InWords.SAID : null)));
    }

    @Test
    void eachDeedHasItsKindItsLevelAndItsTechnique() {
        AttestationDocument document = draft(OVER.and(
                received("k-3").on(Places.cloud("Example Storage")).at("2026-04-10T09:00"),
                received("k-2").on(Places.paper()).at("2026-04-10T09:00"),
                madeUnrecoverable("k-3", Verification.DONE).as("u-3").at("2027-03-21T09:00"),
                destroyed("k-2").at("2027-03-21T09:00"),
                erasedWith("Example Eraser").at("2027-03-21T09:00")));

        assertThat(document.methods())
                .extracting(
                        entry -> entry.copy().value(),
                        MethodEntry::kind,
                        MethodEntry::level,
                        MethodEntry::technique,
                        MethodEntry::tool,
                        MethodEntry::measure,
                        entry -> entry.grounds().text())
                .containsExactly(
                        tuple(
                                "k-1",
                                Kind.ERASED,
                                Sanitisation.Level.CLEAR,
                                Sanitisation.Technique.FILE_DELETION,
                                "Example Eraser",
                                null,
                                null),
                        tuple(
                                "k-2",
                                Kind.DESTROYED,
                                Sanitisation.Level.DESTROY,
                                Sanitisation.Technique.SHRED,
                                null,
                                null,
                                null),
                        tuple("k-3", Kind.MADE_UNRECOVERABLE, null, null, null, "versions-expired", "grounds of u-3"));
    }

    @Test
    void anErasureHasItsTimesItsToolAndItsErrorsFromWhoeverDescribedIt() {
        AttestationDocument document = draft(erased.and(
                done("k-1", "e-1", "2027-03-21T10:00", "2027-03-21T12:00")
                        .as("d-1")
                        .at("2027-03-21T13:00"),
                tool("k-1", "e-1", "Example Eraser", "4.2", 0).as("d-2").at("2027-03-21T14:00")));

        assertThat(document.methods()).singleElement().satisfies(method -> {
            assertThat(method.startedAt()).hasToString("2027-03-21T01:00:00.000Z");
            assertThat(method.endedAt()).hasToString("2027-03-21T03:00:00.000Z");
            assertThat(method.tool()).isEqualTo("Example Eraser");
            assertThat(method.toolVersion()).isEqualTo("4.2");
            assertThat(method.errorCount()).isZero();
            assertThat(method.errors()).isEqualTo(Said.NOT_ON_RECORD);
            assertThat(method.describedBy()).extracting(Object::toString).containsExactly("d-1", "d-2");
        });
        assertThat(draft(erased).methods().get(0).errorCount())
                .as("nobody says: not zero")
                .isNull();
    }

    @Test
    void theToolDescribedCountsBeforeTheOneOfTheDeedItself() {
        assertThat(draft(OVER.and(
                                erasedWith("Example Eraser").as("e-1").at("2027-03-21T12:00"),
                                tool("k-1", "e-1", "Another Eraser", "1", 0).at("2027-03-21T13:00")))
                        .methods())
                .extracting(MethodEntry::tool)
                .containsExactly("Another Eraser");
    }

    @Test
    void whatTheToolSaidOfItsErrorsIsReadWhereTheyWereCountedLast() {
        assertThat(draft(erased.and(
                                errors("e-1", 3, true).as("d-1").at("2027-03-21T13:00"),
                                errors("e-1", 2, true).as("d-2").at("2027-03-21T14:00"),
                                tool("k-1", "e-1", "Example Eraser", "4.2", 9)
                                        .as("d-0")
                                        .at("2027-03-21T12:30"),
                                done("k-1", "e-1", "2027-03-21T10:00", "2027-03-21T12:00")
                                        .as("d-3")
                                        .at("2027-03-21T15:00")))
                        .methods())
                .extracting(MethodEntry::errorCount, method -> method.errors().text())
                .containsExactly(tuple(2L, "errors.said of d-2"));
    }

    @Test
    void aLookAtAnErasureIsNoMethod() {
        assertThat(draft(erased.and(verified("k-1", "e-1", Verification.DONE).at("2027-03-22T12:00")))
                        .methods())
                .extracting(entry -> entry.deed().fact().value())
                .containsExactly("e-1");
    }

    @Test
    void aDescriptionIsOfTheErasureThatItNamesAndOfItsCorrectionToo() {
        AttestationDocument document = draft(OVER.and(
                erased("k-1", Verification.FAILED).as("e-1").at("2027-03-21T12:00"),
                tool("k-1", "e-1", "Example Eraser", "4.2", 7).at("2027-03-21T13:00"),
                erased("k-1").as("e-2").at("2027-03-22T12:00"),
                erased("k-1", Verification.FAILED).as("e-3").correcting("e-1").at("2027-03-21T11:59")));

        assertThat(document.methods())
                .extracting(entry -> entry.deed().fact().value(), MethodEntry::errorCount)
                .containsExactlyInAnyOrder(tuple("e-3", 7L), tuple("e-2", null));
    }

    @Test
    void whatIsSaidOfACopyAfterItsEndIsNoContradiction() {
        AttestationDocument document = draft(erased.and(
                tool("k-1", "e-1", "Example Eraser", "4.2", 0).at("2027-03-22T13:00"),
                attended("k-1", "e-1", "p-5", Capacity.WITNESS).at("2027-03-23T13:00"),
                accepted("k-1", "e-1").at("2027-03-24T13:00")));

        assertThat(document.exceptions().contradictions()).isEmpty();
        assertThat(draft(erased.and(counted("k-1", 3, Unit.FILES).at("2027-03-22T13:00")))
                        .exceptions()
                        .contradictions())
                .as("a copy that is gone is not counted")
                .hasSize(1);
    }
}
