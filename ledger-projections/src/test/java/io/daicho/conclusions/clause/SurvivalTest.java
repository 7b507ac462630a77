package io.daicho.conclusions.clause;

import static io.daicho.conclusions.finding.Kind.EXPIRED_WITHOUT_COMPLETION;
import static io.daicho.conclusions.finding.Kind.LAPSED_WHILE_COPIES_LIVE;
import static io.daicho.conclusions.finding.Kind.RECOVER_OR_HAVE_ERASED;
import static io.daicho.conclusions.finding.Kind.RETURN_OR_ERASE;
import static io.daicho.conclusions.finding.Kind.USED_OUTSIDE_PURPOSE;
import static io.daicho.conclusions.testing.Beginnings.*;
import static io.daicho.conclusions.testing.ContractDeeds.*;
import static io.daicho.conclusions.testing.CopyDeeds.*;
import static io.daicho.conclusions.testing.Ends.*;
import static io.daicho.conclusions.testing.Parties.*;
import static io.daicho.conclusions.testing.Readings.*;
import static io.daicho.conclusions.testing.Story.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.daicho.conclusions.Conclude;
import io.daicho.conclusions.FactsInMemory;
import io.daicho.conclusions.Remark;
import io.daicho.conclusions.clauseset.Clause;
import io.daicho.conclusions.clauseset.ClauseSet;
import io.daicho.conclusions.clauseset.Switches;
import io.daicho.conclusions.finding.Note;
import io.daicho.conclusions.finding.Subject;
import io.daicho.conclusions.frame.ContractFrame;
import io.daicho.conclusions.rule.Tally;
import io.daicho.conclusions.testing.Story;
import io.daicho.conclusions.testing.Times;
import io.daicho.conclusions.testing.Told;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Article 19 and F4: 満了 comes by the calendar, at 24:00 of the last day of the period as amended. */
class SurvivalTest {
    private static final Subject CONTRACT = new Subject(Subject.Type.CONTRACT, "c-1");
    private final Story held = given(
            contract(), received("k-1").at("2026-04-10T09:00"), received("k-2").at("2026-04-10T09:00"));

    @Test
    void withoutCompletionOrEndWhileCopiesAreLiveItOpensNothingAndWarns() {
        held.asOf("2027-03-31T23:59").noRemark(EXPIRED_WITHOUT_COMPLETION);
        Told told = held.asOf("2027-04-01T00:00");

        Remark warning = told.remark(EXPIRED_WITHOUT_COMPLETION, CONTRACT);
        assertThat(warning.at()).isEqualTo(Times.instant("2027-04-01T00:00"));
        assertThat(warning.count()).isEqualTo(2L);
        assertThat(warning.clause()).isEqualTo("19");
        told.owesNo(RETURN_OR_ERASE).owesNo(RECOVER_OR_HAVE_ERASED);
    }

    @Test
    void countsTheCopiesThatWereLiveThen() {
        Told told = held.and(
                        erased("k-2").at("2027-03-30T09:00"),
                        copied("k-3", "k-1").at("2027-04-02T09:00"))
                .asOf("2027-05-01");

        assertThat(told.remark(EXPIRED_WITHOUT_COMPLETION, CONTRACT).count()).isEqualTo(1L);
    }

    @Test
    void staysSilentWhereNoCopyIsLive() {
        held.and(erased("k-1").at("2027-03-30T09:00"), erased("k-2").at("2027-03-30T09:00"))
                .asOf("2027-05-01")
                .noRemark(EXPIRED_WITHOUT_COMPLETION)
                .noRemark(LAPSED_WHILE_COPIES_LIVE);
    }

    @Test
    void warnsUntilBothAreOnRecord() {
        held.and(completed().at("2027-03-20T18:00")).asOf("2027-05-01").remark(EXPIRED_WITHOUT_COMPLETION, CONTRACT);
        held.and(ended().at("2027-03-20T18:00")).asOf("2027-05-01").remark(EXPIRED_WITHOUT_COMPLETION, CONTRACT);
        held.and(completed().at("2027-03-20T18:00"), ended().at("2027-03-20T18:00"))
                .asOf("2027-05-01")
                .noRemark(EXPIRED_WITHOUT_COMPLETION);
        Story late = held.and(completed().at("2027-04-20T18:00"), ended().at("2027-04-10T18:00"));
        late.asOf("2027-04-15").remark(EXPIRED_WITHOUT_COMPLETION, CONTRACT);
        late.asOf("2027-04-21").noRemark(EXPIRED_WITHOUT_COMPLETION);
    }

    @Test
    void terminationCountsAsBothWhereItTriggersTwelve() {
        Story terminated = held.and(terminated("2026-11-30").at("2026-11-30T18:00"));

        terminated.asOf("2027-05-01").noRemark(EXPIRED_WITHOUT_COMPLETION);
        terminated
                .reading(f4(Switches.TerminationTrigger.NO))
                .asOf("2027-05-01")
                .remark(EXPIRED_WITHOUT_COMPLETION, CONTRACT);
    }

    @Test
    void terminationIsNotTheEndOfThePeriod() {
        held.and(
                        terminated("2026-11-30").at("2026-11-30T18:00"),
                        used("k-1", "marketing").at("2027-01-10T09:00"))
                .asOf("2027-02-01")
                .breach("7", USED_OUTSIDE_PURPOSE, copy("k-1"));
    }

    @Test
    void anAmendedPeriodMovesIt() {
        Story amended = held.and(amendedUntil("2027-06-30").at("2027-03-01T09:00"));

        amended.and(used("k-1", "marketing").at("2027-05-01T09:00"))
                .asOf("2027-05-02")
                .breach("7", USED_OUTSIDE_PURPOSE, copy("k-1"));
        amended.asOf("2027-06-30T23:59").noRemark(EXPIRED_WITHOUT_COMPLETION);
        assertThat(amended.asOf("2027-07-01T00:00")
                        .remark(EXPIRED_WITHOUT_COMPLETION, CONTRACT)
                        .at())
                .isEqualTo(Times.instant("2027-07-01T00:00"));
        amended.and(amendedUntil("2027-04-30").at("2027-03-02T09:00"))
                .asOf("2027-05-01T00:00")
                .remark(EXPIRED_WITHOUT_COMPLETION, CONTRACT);
    }

    @Test
    void anAmendmentDoesNotMoveItBeforeItWasMade() {
        Story amended = held.and(amendedUntil("2026-12-31").at("2027-02-01T09:00"));

        amended.asOf("2027-01-31").noRemark(EXPIRED_WITHOUT_COMPLETION);
        amended.asOf("2027-02-01").remark(EXPIRED_WITHOUT_COMPLETION, CONTRACT);
    }

    @ParameterizedTest
    @EnumSource(Switches.ProhibitionEnd.class)
    void prohibitionsThatEndOverLiveCopiesAreShownAsLapsed(Switches.ProhibitionEnd reading) {
        Told told = held.reading(f2(reading)).asOf("2027-04-01T00:00");

        assertThat(told.conclusions().warnings())
                .filteredOn(w -> w.kind() == LAPSED_WHILE_COPIES_LIVE)
                .extracting(Remark::clause)
                .containsExactlyInAnyOrderElementsOf(
                        reading == Switches.ProhibitionEnd.END ? List.of("3", "6", "7") : List.of());
        held.asOf("2027-03-31T23:59").noRemark(LAPSED_WHILE_COPIES_LIVE);
    }

    @Test
    void aProhibitionThatNoRuleConcludesIsNotShownAsLapsed() {
        List<Clause> clauses = Story.CLAUSES.clauses().stream()
                .map(clause -> clause.number().equals("7") ? withoutRules(clause) : clause)
                .toList();
        ClauseSet edition =
                new ClauseSet("without-7", "", "", Story.CLAUSES.targets(), Story.CLAUSES.switches(), clauses);

        assertThat(held.under(edition).asOf("2027-04-01T00:00").conclusions().warnings())
                .filteredOn(warning -> warning.kind() == LAPSED_WHILE_COPIES_LIVE)
                .extracting(Remark::clause)
                .containsExactlyInAnyOrder("3", "6");
    }

    private static Clause withoutRules(Clause clause) {
        return new Clause(
                clause.number(),
                clause.ja(),
                clause.en(),
                clause.words(),
                clause.wordsEn(),
                clause.survival(),
                List.of(),
                "");
    }

    @Test
    void theWarningAsItIsStoredSaysUntilWhenItHolds() {
        Story late = held.and(completed().at("2027-04-20T18:00"), ended().at("2027-04-10T18:00"));
        Story inTime = held.and(completed().at("2027-03-20T18:00"), ended().at("2027-03-10T18:00"));

        assertThat(stored(late))
                .extracting(Note::at, Note::until)
                .containsExactly(tuple(Times.instant("2027-04-01T00:00"), Times.instant("2027-04-20T18:00")));
        assertThat(stored(inTime)).isEmpty();
    }

    /** As the read models keep it: whatever is known, for every instant of reading. */
    private static List<Note> stored(Story story) {
        Conclude conclude = new Conclude(Story.CLAUSES, Instant.MAX, Instant.MAX);
        ContractFrame frame = conclude.frame(FactsInMemory.of(story.facts())).orElseThrow();
        Tally tally = new Tally(2, Map.of(), Optional.empty(), Set.of());
        return conclude.contract(frame, tally).notes().stream()
                .filter(note -> note.kind() == EXPIRED_WITHOUT_COMPLETION)
                .toList();
    }
}
