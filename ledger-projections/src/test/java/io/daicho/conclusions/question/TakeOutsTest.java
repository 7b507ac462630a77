package io.daicho.conclusions.question;

import static io.daicho.conclusions.testing.Beginnings.*;
import static io.daicho.conclusions.testing.Consenting.*;
import static io.daicho.conclusions.testing.ContractDeeds.*;
import static io.daicho.conclusions.testing.CopyDeeds.*;
import static io.daicho.conclusions.testing.Inquiry.ask;
import static io.daicho.conclusions.testing.Places.*;
import static io.daicho.conclusions.testing.Story.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.daicho.conclusions.testing.Inquiry;
import io.daicho.conclusions.testing.Story;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Questions 7 and 8: take-outs without approval or never brought back, and how each was protected. */
class TakeOutsTest {
    private final Story story = given(
            contract(),
            received("k-1").with(null).at("2026-04-10T09:00"),
            received("k-2").at("2026-04-10T09:00"),
            received("k-3").at("2026-04-10T09:00"),
            approval("a-2", "k-2").until("2026-05-31").at("2026-04-20T09:00"),
            approval("a-3", "k-3").at("2026-04-20T09:00"),
            takenOutside("k-1").at("2026-05-02T09:00"),
            takenOutside("k-2", "a-2", encrypted("key-1")).at("2026-05-01T09:00"),
            takenOutside("k-3").at("2026-05-03T09:00"),
            broughtBack("k-1").at("2026-05-04T09:00"),
            broughtBack("k-3").at("2026-05-05T09:00"));

    @Test
    void areInQuestionWithoutApprovalBeforehandOrWhileNotBroughtBack() {
        Inquiry inQuestion = ask(story, "take-outs-in-question");

        assertThat(inQuestion.column("copy", "2026-06-10")).containsExactly("k-2", "k-1");
        assertThat(inQuestion.column("why", "2026-06-10")).containsExactly("NEVER_BROUGHT_BACK", "NO_APPROVAL_BEFORE");
        assertThat(inQuestion.column("lastDay", "2026-06-10")).containsExactly("2026-05-31", null);
    }

    @Test
    void areAllShownWithTheirProtection() {
        Inquiry protection = ask(story, "take-out-protection");

        assertThat(protection.column("copy", "2026-06-10")).containsExactly("k-2", "k-1", "k-3");
        assertThat(protection.column("approvedBeforehand", "2026-06-10")).containsExactly("YES", "NO", "YES");
        assertThat(protection.column("measures", "2026-06-10"))
                .containsExactly(List.of("ENCRYPTION"), List.of(), List.of("ACCESS_CONTROL"));
        assertThat(protection.column("key", "2026-06-10")).containsExactly("key-1", null, null);
    }
}
