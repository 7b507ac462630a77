package io.daicho.conclusions.question;

import static io.daicho.conclusions.testing.Beginnings.*;
import static io.daicho.conclusions.testing.ContractDeeds.*;
import static io.daicho.conclusions.testing.Ends.*;
import static io.daicho.conclusions.testing.Inquiry.ask;
import static io.daicho.conclusions.testing.ReportDeeds.demanded;
import static io.daicho.conclusions.testing.Story.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.daicho.conclusions.testing.Inquiry;
import io.daicho.conclusions.testing.Story;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Question 21: what became at 満了 of the duties that were open then. */
class DutiesAtExpiryTest {
    private final Story story = given(
            contract(),
            received("k-1").at("2026-04-10T09:00"),
            demanded().at("2027-03-01T09:00"),
            completed().at("2027-03-31T18:00"),
            erased("k-1").at("2027-04-10T09:00"));
    private final Inquiry duties = ask(story, "duties-at-expiry");

    @Test
    void eachSurvivesOrLapsesOrIsIndeterminate() {
        assertThat(of("12", "beforeExpiry")).isEqualTo("OPEN");
        assertThat(of("12", "atExpiry")).isEqualTo("SURVIVES");
        assertThat(of("5", "beforeExpiry")).isEqualTo("OVERDUE");
        assertThat(of("5", "atExpiry")).isEqualTo("LAPSED");
        assertThat(of("14-1", "atExpiry")).isEqualTo("INDETERMINATE");
    }

    @Test
    void isShownAsItStandsNow() {
        assertThat(of("12", "now")).isEqualTo("FULFILLED_LATE");
        assertThat(of("5", "now")).isEqualTo("LAPSED");
    }

    @Test
    void isNoQuestionBeforeThePeriodIsOver() {
        assertThat(duties.column("clause", "2027-03-31T23:59")).isEmpty();
        assertThat(duties.column("clause", "2027-04-01T00:00")).isNotEmpty();
    }

    private @Nullable Object of(String clause, String column) {
        List<@Nullable Object> clauses = duties.column("clause", "2027-05-01");
        return duties.column(column, "2027-05-01").get(clauses.indexOf(clause));
    }
}
