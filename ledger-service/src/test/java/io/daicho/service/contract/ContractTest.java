package io.daicho.service.contract;

import static io.daicho.service.testing.Stated.fact;

import io.daicho.api.fact.Refusal;
import io.daicho.service.testing.Decision;
import org.junit.jupiter.api.Test;

class ContractTest {
    private final Decision<Contract> contract = new Decision<>(Contract.class);

    @Test
    void beginsEveryLedger() {
        contract.onRecord().withoutContracts();

        contract.given().accepts(fact("f-1", "2026-01-01").registered());
    }

    @Test
    void refusesASecondRegistration() {
        contract.given(fact("f-1", "2026-01-01").registered())
                .refuses(fact("f-2", "2026-01-01").registered(), Refusal.CONTRACT_ALREADY_REGISTERED);
    }

    @Test
    void refusesAnEditionThatTheLedgerDoesNotHave() {
        contract.given()
                .refuses(fact("f-1", "2026-01-01").registered("none", "2027-03-31"), Refusal.CLAUSE_SET_UNKNOWN);
    }

    @Test
    void isRetiredWhenNothingIsOwedThatSurvivesIt() {
        contract.given(
                        fact("f-1", "2026-01-01").registered(),
                        fact("f-2", "2027-04-01").retentionSet("2032-03-31"))
                .accepts(fact("f-3", "2032-04-01").retired());
    }

    @Test
    void isNotRetiredWhileSomethingIsOwedThatSurvivesIt() {
        contract.onRecord().owing("18 COMPENSATE claim cl-1 (OPEN)");

        contract.given(
                        fact("f-1", "2026-01-01").registered(),
                        fact("f-2", "2027-04-01").retentionSet("2032-03-31"))
                .refuses(fact("f-3", "2032-04-01").retired(), Refusal.STILL_OWED);
    }
}
