package io.daicho.conclusions;

import static io.daicho.conclusions.finding.Kind.FILE_FORM;
import static io.daicho.conclusions.testing.Beginnings.*;
import static io.daicho.conclusions.testing.ContractDeeds.*;
import static io.daicho.conclusions.testing.CopyDeeds.*;
import static io.daicho.conclusions.testing.Ends.*;
import static io.daicho.conclusions.testing.Parties.*;
import static io.daicho.conclusions.testing.Story.given;

import io.daicho.conclusions.finding.Basis;
import org.junit.jupiter.api.Test;

/** Article 5: what counts as the first handling. */
class FirstHandlingTest {
    @Test
    void isTheFirstReceiptOrCreation() {
        given(contract(), created("k-2").at("2026-04-12T09:00"), received("k-1").at("2026-04-10T09:00"))
                .asOf("2026-05-01")
                .owes("5", FILE_FORM, filer("insurer"))
                .due("2026-04-10T09:00", Basis.CONTRACT);
    }

    @Test
    void isNotAnotherDeedThatCorrectsAReceipt() {
        given(
                        contract(),
                        received("k-1").as("got").at("2026-04-20T09:00"),
                        received("k-2").as("wrong").at("2026-04-10T09:00"),
                        lost("k-2").correcting("wrong").at("2026-04-10T09:00"))
                .asOf("2026-05-01")
                .owes("5", FILE_FORM, filer("insurer"))
                .due("2026-04-20T09:00", Basis.CONTRACT);
    }

    @Test
    void isNotAWithdrawnReceipt() {
        given(
                        contract(),
                        received("k-1").as("got").at("2026-04-10T09:00"),
                        withdrawn("got").at("2026-04-11T09:00"))
                .asOf("2026-05-01")
                .owes("5", FILE_FORM, filer("insurer"))
                .neverDue();
    }
}
