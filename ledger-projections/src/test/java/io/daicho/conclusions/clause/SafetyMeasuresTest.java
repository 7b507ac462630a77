package io.daicho.conclusions.clause;

import static io.daicho.conclusions.finding.Kind.UNPROTECTED;
import static io.daicho.conclusions.testing.Beginnings.*;
import static io.daicho.conclusions.testing.ContractDeeds.*;
import static io.daicho.conclusions.testing.CopyDeeds.*;
import static io.daicho.conclusions.testing.Ends.*;
import static io.daicho.conclusions.testing.Parties.*;
import static io.daicho.conclusions.testing.Places.*;
import static io.daicho.conclusions.testing.Story.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.daicho.api.custody.CopyKind;
import io.daicho.api.custody.Protection;
import io.daicho.api.custody.Protection.Measure;
import io.daicho.api.id.OrganisationId;
import io.daicho.conclusions.finding.Status;
import io.daicho.conclusions.testing.Story;
import io.daicho.conclusions.testing.Subcontractors;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Article 3: a live copy has safety measures; article 4: so has what comes about on the way. */
class SafetyMeasuresTest {
    private static final Protection NONE = new Protection(List.of(), null);

    private final Story bare =
            given(contract(), received("k-1").with(null).as("in").at("2026-04-10T09:00"));

    @ParameterizedTest
    @EnumSource
    void areMetByAnyMeasure(Measure measure) {
        given(contract(), received("k-1").with(measure(measure)).at("2026-04-10T09:00"))
                .asOf("2026-06-01")
                .noBreach(UNPROTECTED)
                .owesNo(UNPROTECTED);
    }

    @Test
    void areBrokenByALiveCopyWithoutAnyUntilItHasOne() {
        bare.asOf("2026-04-11")
                .breach("3", UNPROTECTED, copy("k-1"))
                .since("2026-04-10T09:00")
                .by("in")
                .goesOn();
        bare.and(protectedBy("k-1", encrypted("key-1")).at("2026-04-12T09:00"))
                .asOf("2026-06-01")
                .breach("3", UNPROTECTED, copy("k-1"))
                .until("2026-04-12T09:00");
        bare.and(protectedBy("k-1", NONE).at("2026-04-12T09:00"))
                .asOf("2026-06-01")
                .breach("3", UNPROTECTED, copy("k-1"))
                .goesOn();
    }

    @Test
    void areBrokenUntilNothingIsLeftOfTheCopy() {
        bare.and(erased("k-1").at("2026-04-20T09:00"))
                .asOf("2026-06-01")
                .breach("3", UNPROTECTED, copy("k-1"))
                .until("2026-04-20T09:00");
    }

    @Test
    void areBrokenAnewWhenTheMeasuresAreTakenAway() {
        Story taken = given(
                contract(),
                received("k-1").at("2026-04-10T09:00"),
                protectedBy("k-1", NONE).as("off").at("2026-05-01T09:00"));

        taken.asOf("2026-06-01")
                .breach("3", UNPROTECTED, copy("k-1"))
                .since("2026-05-01T09:00")
                .by("off");
        taken.and(erased("k-1").at("2026-04-30T09:00")).asOf("2026-06-01").noBreach(UNPROTECTED);
    }

    @Test
    void areNotBrokenByAMeasureOfTheSameInstantAndLeftOpenByOneOfTheSameDay() {
        bare.and(protectedBy("k-1", locked()).at("2026-04-10T09:00"))
                .asOf("2026-06-01")
                .noBreach(UNPROTECTED)
                .owesNo(UNPROTECTED);
        bare.and(protectedBy("k-1", locked()).at("2026-04-10"))
                .asOf("2026-06-01")
                .noBreach(UNPROTECTED)
                .owes("3", UNPROTECTED, copy("k-1"))
                .status(Status.INDETERMINATE);
        bare.and(protectedBy("k-1", locked()).at("2026-04-11"))
                .asOf("2026-06-01")
                .breach("3", UNPROTECTED, copy("k-1"));
    }

    @Test
    void areTheSubcontractorsDeedWhereItHoldsTheCopy() {
        Story supplied = given(
                contract(),
                Subcontractors.engaged("sub-1").at("2026-04-05T09:00"),
                received("k-1").at("2026-04-10T09:00"),
                supplied("k-1", "sub-1").at("2026-04-12T09:00"),
                protectedBy("k-1", NONE).at("2026-05-01T09:00"));

        assertThat(supplied.asOf("2026-06-01")
                        .breach("3", UNPROTECTED, copy("k-1"))
                        .breach()
                        .actor())
                .isEqualTo(new OrganisationId("sub-1"));
    }

    @Test
    void askNothingOfAPrintoutWhichIsNoElectronicRecord() {
        given(
                        contract(),
                        received("k-1").at("2026-04-10T09:00"),
                        printed("k-2", "k-1").with(null).at("2026-04-11T09:00"))
                .asOf("2026-06-01")
                .noBreach(UNPROTECTED);
    }

    @Test
    void standUnderArticleFourForAnIntermediate() {
        Story making = given(
                contract(),
                received("k-1").at("2026-04-10T09:00"),
                made("k-2", "k-1", CopyKind.INTERMEDIATE).with(null).as("made").at("2026-04-11T09:00"));

        making.asOf("2026-06-01")
                .noBreach("3", UNPROTECTED)
                .breach("4", UNPROTECTED, copy("k-2"))
                .since("2026-04-11T09:00")
                .by("made")
                .goesOn();
        making.and(protectedBy("k-2", locked()).at("2026-04-12T09:00"))
                .asOf("2026-06-01")
                .breach("4", UNPROTECTED, copy("k-2"))
                .until("2026-04-12T09:00");
        given(
                        contract(),
                        received("k-1").at("2026-04-10T09:00"),
                        made("k-2", "k-1", CopyKind.INTERMEDIATE).at("2026-04-11T09:00"))
                .asOf("2026-06-01")
                .noBreach(UNPROTECTED);
    }

    @Test
    void areLeftOpenWhereTheCopyWasErasedOnTheDayItCame() {
        bare.and(erased("k-1").at("2026-04-10"))
                .asOf("2026-06-01")
                .noBreach(UNPROTECTED)
                .owes("3", UNPROTECTED, copy("k-1"))
                .status(Status.INDETERMINATE);
    }
}
