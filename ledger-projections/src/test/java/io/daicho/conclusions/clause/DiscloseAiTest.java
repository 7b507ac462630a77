package io.daicho.conclusions.clause;

import static io.daicho.conclusions.finding.Kind.AI_NOT_DISCLOSED;
import static io.daicho.conclusions.finding.Kind.DISCLOSE_AI;
import static io.daicho.conclusions.testing.AiDeeds.*;
import static io.daicho.conclusions.testing.ContractDeeds.*;
import static io.daicho.conclusions.testing.Parties.*;
import static io.daicho.conclusions.testing.Story.given;

import io.daicho.conclusions.finding.Basis;
import io.daicho.conclusions.finding.Status;
import io.daicho.conclusions.testing.Story;
import org.junit.jupiter.api.Test;

/** Article 8-2: what AI had a part in is delivered with that disclosed. */
class DiscloseAiTest {
    private final Story silent =
            given(contract(), delivered("d-1", "gen", false).as("out").at("2026-09-01T09:00"));

    @Test
    void isMetByDisclosingOnDelivery() {
        given(contract(), delivered("d-1", "gen", true).as("out").at("2026-09-01T09:00"))
                .asOf("2026-10-01")
                .noBreach(AI_NOT_DISCLOSED)
                .owes("8-2", DISCLOSE_AI, deliverable("d-1"))
                .status(Status.FULFILLED)
                .due("2026-09-01T09:00", Basis.CONTRACT)
                .met("2026-09-01T09:00", "out");
    }

    @Test
    void asksNothingOfADeliverableWithoutAi() {
        given(contract(), deliveredWithoutAi("d-1").at("2026-09-01T09:00"))
                .asOf("2026-10-01")
                .owesNo(DISCLOSE_AI)
                .noBreach(AI_NOT_DISCLOSED);
    }

    @Test
    void isBrokenByDeliveringWithoutUntilItIsDisclosed() {
        silent.asOf("2026-10-01")
                .owes("8-2", DISCLOSE_AI, deliverable("d-1"))
                .status(Status.OVERDUE)
                .and()
                .breach("8-2", AI_NOT_DISCLOSED, deliverable("d-1"))
                .since("2026-09-01T09:00")
                .by("out")
                .goesOn();
        silent.and(aiDisclosed("d-1").as("told").at("2026-09-10T09:00"))
                .asOf("2026-10-01")
                .owes("8-2", DISCLOSE_AI, deliverable("d-1"))
                .status(Status.FULFILLED_LATE)
                .met("2026-09-10T09:00", "told")
                .and()
                .breach("8-2", AI_NOT_DISCLOSED, deliverable("d-1"))
                .until("2026-09-10T09:00");
    }

    @Test
    void lapsesWithThePeriodAndOpensNoMoreAfterIt() {
        silent.asOf("2027-04-01T00:00")
                .owes("8-2", DISCLOSE_AI, deliverable("d-1"))
                .status(Status.LAPSED)
                .and()
                .breach("8-2", AI_NOT_DISCLOSED, deliverable("d-1"))
                .goesOn();
        given(contract(), delivered("d-1", "gen", false).at("2027-04-01T00:00"))
                .asOf("2027-05-01")
                .owesNo(DISCLOSE_AI)
                .noBreach(AI_NOT_DISCLOSED);
    }
}
