package io.daicho.conclusions.clause;

import static io.daicho.conclusions.finding.Kind.RETURN_OR_ERASE;
import static io.daicho.conclusions.finding.Status.FULFILLED;
import static io.daicho.conclusions.finding.Status.OPEN;
import static io.daicho.conclusions.testing.Beginnings.*;
import static io.daicho.conclusions.testing.ContractDeeds.*;
import static io.daicho.conclusions.testing.Ends.*;
import static io.daicho.conclusions.testing.Parties.*;
import static io.daicho.conclusions.testing.Places.*;
import static io.daicho.conclusions.testing.Story.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.daicho.api.custody.CopyKind;
import io.daicho.api.custody.Medium;
import io.daicho.conclusions.testing.Story;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Reading 4: returning one copy discharges nothing for its siblings, derivatives, backups or printouts. */
class EveryCopyItsOwnDutyTest {
    private final Story owed = given(
            contract(),
            received("k-1").at("2026-04-10T09:00"),
            copied("k-sibling", "k-1").at("2026-04-11T09:00"),
            made("k-derived", "k-1", CopyKind.DERIVED).at("2026-04-12T09:00"),
            made("k-backup", "k-1", CopyKind.BACKUP).on(on(Medium.TAPE)).at("2026-04-13T09:00"),
            printed("k-paper", "k-1").at("2026-04-14T09:00"),
            completed().at("2027-03-20T18:00"));

    @ParameterizedTest
    @ValueSource(strings = {"k-sibling", "k-derived", "k-backup", "k-paper"})
    void isNotDischargedByTheReturnOfTheOriginal(String copy) {
        owed.and(returned("k-1").at("2027-03-21T09:00"), acknowledged("k-1").at("2027-03-21T10:00"))
                .asOf("2027-03-21")
                .owes("12", RETURN_OR_ERASE, copy(copy))
                .status(OPEN)
                .and()
                .owes("12", RETURN_OR_ERASE, copy("k-1"))
                .status(FULFILLED);
    }

    @Test
    void isOwedOnceForEach() {
        assertThat(owed.asOf("2027-03-21").conclusions().obligations())
                .filteredOn(o -> o.clause().equals("12"))
                .extracting(o -> o.subject().id())
                .containsExactlyInAnyOrder("k-1", "k-sibling", "k-derived", "k-backup", "k-paper");
    }

    @Test
    void staysOpenForTheOriginalWhenAllOthersAreGone() {
        Story story = owed;
        for (String copy : new String[] {"k-sibling", "k-derived", "k-backup", "k-paper"}) {
            story = story.and(destroyed(copy).at("2027-03-21T09:00"));
        }
        story.asOf("2027-03-21").owes("12", RETURN_OR_ERASE, copy("k-1")).status(OPEN);
    }
}
