package io.daicho.conclusions.question;

import static io.daicho.conclusions.testing.ContractDeeds.*;
import static io.daicho.conclusions.testing.IncidentDeeds.*;
import static io.daicho.conclusions.testing.Inquiry.ask;
import static io.daicho.conclusions.testing.Story.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.daicho.conclusions.testing.Deed;
import io.daicho.conclusions.testing.IncidentDeeds;
import io.daicho.conclusions.testing.Inquiry;
import io.daicho.conclusions.testing.Story;
import io.daicho.conclusions.testing.Times;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Question 19: how long the first notice of an incident took, and whom it reached. */
class IncidentsTest {
    private final Story recognised = given(
            contract(), desk("desk-1").at("2026-04-02T09:00"), recognised().at("2026-05-01T10:00"));

    @Test
    void aMinuteBegunCountsAndTheSixtiethIsInTime() {
        assertThat(told("2026-05-01T10:00:01").column("minutes", "2026-06-01")).containsExactly(1L);
        assertThat(told("2026-05-01T11:00").column("minutes", "2026-06-01")).containsExactly(60L);
        assertThat(told("2026-05-01T11:00").column("withinSixtyMinutes", "2026-06-01"))
                .containsExactly("YES");
        assertThat(told("2026-05-01T11:00:01").column("minutes", "2026-06-01")).containsExactly(61L);
        assertThat(told("2026-05-01T11:00:01").column("withinSixtyMinutes", "2026-06-01"))
                .containsExactly("NO");
    }

    @Test
    void noMinutesAreSaidWhereOnlyADayIsKnown() {
        assertThat(told("2026-05-01").column("minutes", "2026-06-01")).containsOnlyNulls();
        assertThat(ask(
                                given(
                                        contract(),
                                        recognised().at("2026-05-01"),
                                        IncidentDeeds.noticed().at("2026-05-01T11:00")),
                                "incidents")
                        .column("minutes", "2026-06-01"))
                .containsOnlyNulls();
    }

    @Test
    void theDeskIsTheDesignatedOneOrAnyWhereNoneIs() {
        assertThat(reached(noticedAt("desk-1"))).isEqualTo("YES");
        assertThat(reached(noticedAt(null))).isEqualTo("NO");
        assertThat(ask(given(contract(), recognised().at("2026-05-01T10:00"), noticedAt(null)), "incidents")
                        .column("deskDesignated", "2026-06-01"))
                .containsExactly("YES");
    }

    private @Nullable Object reached(Deed notice) {
        return ask(recognised.and(notice), "incidents")
                .column("deskDesignated", "2026-06-01")
                .get(0);
    }

    private static Deed noticedAt(@Nullable String desk) {
        return IncidentDeeds.noticed(desk).at("2026-05-01T10:30");
    }

    private Inquiry told(String at) {
        return ask(recognised.and(IncidentDeeds.noticed("desk-1").at(at)), "incidents");
    }

    @Test
    void theNoticeThatCountsIsShownWhereThereAreSeveral() {
        Inquiry incidents = ask(
                recognised.and(
                        IncidentDeeds.noticed(null).at("2026-05-01T10:10"),
                        IncidentDeeds.noticed("desk-1").at("2026-05-01T10:30")),
                "incidents");

        assertThat(incidents.column("firstNoticeAt", "2026-06-01")).containsExactly(Times.instant("2026-05-01T10:30"));
        assertThat(incidents.column("deskDesignated", "2026-06-01")).containsExactly("YES");
        assertThat(incidents.column("withinSixtyMinutes", "2026-06-01")).containsExactly("YES");
    }

    @Test
    void whetherItCameInTimeIsNotSaidWhereOnlyTheDayIsKnown() {
        assertThat(told("2026-05-01").column("withinSixtyMinutes", "2026-06-01"))
                .containsExactly("INDETERMINATE");
        assertThat(told("2026-05-02").column("withinSixtyMinutes", "2026-06-01"))
                .containsExactly("NO");
    }

    @Test
    void theMinutesRunFromTheFirstRecognitionInTheChain() {
        Inquiry incidents = ask(
                given(
                        contract(),
                        recognised().at("2026-05-01T10:00"),
                        recognisedBy("sub-1").at("2026-05-01T08:00"),
                        IncidentDeeds.noticed().at("2026-05-01T10:30")),
                "incidents");

        assertThat(incidents.column("by", "2026-06-01")).containsExactly("sub-1");
        assertThat(incidents.column("minutes", "2026-06-01")).containsExactly(150L);
        assertThat(incidents.column("withinSixtyMinutes", "2026-06-01")).containsExactly("NO");
    }
}
