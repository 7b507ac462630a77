package io.daicho.conclusions.question;

import static io.daicho.conclusions.testing.Beginnings.*;
import static io.daicho.conclusions.testing.ContractDeeds.*;
import static io.daicho.conclusions.testing.CopyDeeds.*;
import static io.daicho.conclusions.testing.Describing.certificateChecked;
import static io.daicho.conclusions.testing.Ends.*;
import static io.daicho.conclusions.testing.Inquiry.ask;
import static io.daicho.conclusions.testing.KeyDeeds.*;
import static io.daicho.conclusions.testing.Places.*;
import static io.daicho.conclusions.testing.SendingDeeds.*;
import static io.daicho.conclusions.testing.Story.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.daicho.api.custody.Verification;
import io.daicho.api.id.OrganisationId;
import io.daicho.api.subcontract.SubcontractFact.CertificateChecked.Result;
import io.daicho.conclusions.testing.Inquiry;
import io.daicho.conclusions.testing.Story;
import io.daicho.conclusions.testing.Times;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Question 12: what became of each copy at a subcontractor. */
class RecoveriesTest {
    private final Story supplied = given(
            contract(),
            received("k-1").at("2026-04-10T09:00"),
            supplied("k-1", "sub-1").at("2026-05-01T09:00"));

    @Test
    void theLastOfSeveralAttemptsIsShownWithWhatWasSeenOfIt() {
        Inquiry recoveries = ask(
                supplied.and(
                        erased("k-1", Verification.FAILED).as("wipe").at("2026-05-10T09:00"),
                        destroyed("k-1").as("shred").evidenced().at("2026-05-11T09:00")),
                "recoveries");

        assertThat(recoveries.column("how", "2026-06-01")).containsExactly("DESTROYED");
        assertThat(recoveries.column("fact", "2026-06-01")).containsExactly("shred");
        assertThat(recoveries.column("verification", "2026-06-01")).containsExactly("DONE");
        assertThat(recoveries.column("met", "2026-06-01")).containsExactly(true);
    }

    @Test
    void aLaterLookIsShownInPlaceOfTheErasure() {
        Inquiry recoveries = ask(
                supplied.and(
                        erased("k-1", Verification.PENDING).as("wipe").at("2026-05-10T09:00"),
                        verified("k-1", "wipe", Verification.NOT_VERIFIABLE)
                                .as("look")
                                .at("2026-05-11T09:00")),
                "recoveries");

        assertThat(recoveries.column("fact", "2026-06-01")).containsExactly("look");
        assertThat(recoveries.column("verification", "2026-06-01")).containsExactly("NOT_VERIFIABLE");
        assertThat(recoveries.column("met", "2026-06-01")).containsExactly(false);
    }

    @Test
    void saysHowTheCertificateWasChecked() {
        Inquiry recoveries = ask(
                supplied.and(
                        erased("k-1", Verification.PENDING)
                                .as("wipe")
                                .evidenced()
                                .at("2026-05-10T09:00"),
                        certificateChecked("sub-1", "wipe", Result.NOT_IN_ORDER)
                                .as("check-1")
                                .at("2026-05-12T09:00"),
                        certificateChecked("sub-2", "wipe", Result.IN_ORDER)
                                .as("anothers")
                                .at("2026-05-13T09:00"),
                        certificateChecked("sub-1", "contract", Result.IN_ORDER)
                                .as("elsewhere")
                                .at("2026-05-13T09:00"),
                        verified("k-1", "wipe", Verification.DONE).as("look").at("2026-05-14T09:00"),
                        certificateChecked("sub-1", "wipe", Result.IN_ORDER_WITH_REMARK)
                                .as("check-2")
                                .at("2026-05-15T09:00")),
                "recoveries");

        assertThat(recoveries.column("fact", "2026-06-01")).containsExactly("look");
        assertThat(recoveries.column("checkFacts", "2026-06-01")).containsExactly(List.of("check-1", "check-2"));
        assertThat(recoveries.column("checkResult", "2026-06-01")).containsExactly("IN_ORDER_WITH_REMARK");
        assertThat(recoveries.column("checkMethod", "2026-06-01")).containsExactly("RECORDS_COMPARED");
        assertThat(recoveries.column("checkedBy", "2026-06-01")).containsExactly("insurer");
        assertThat(recoveries.column("checkedAt", "2026-06-01")).containsExactly(Times.instant("2026-05-15T09:00"));
        assertThat(recoveries.column("checkResult", "2026-05-14"))
                .as("as of then the later check had not been made")
                .containsExactly("NOT_IN_ORDER");
    }

    @Test
    void saysHowTheCertificateOfARecoveryWasChecked() {
        Inquiry recoveries = ask(
                supplied.and(
                        recovered("k-1", "sub-1").as("back").at("2026-05-10T09:00"),
                        certificateChecked("sub-1", "back", Result.IN_ORDER)
                                .as("check")
                                .at("2026-05-12T09:00")),
                "recoveries");

        assertThat(recoveries.column("how", "2026-06-01")).containsExactly("RECOVERED");
        assertThat(recoveries.column("checkFacts", "2026-06-01")).containsExactly(List.of("check"));
        assertThat(recoveries.column("checkResult", "2026-06-01")).containsExactly("IN_ORDER");
        assertThat(recoveries.column("checkResult", "2026-05-11")).containsExactly((Object) null);
    }

    @Test
    void nothingIsShownOfWhatWasNeverTried() {
        assertThat(ask(supplied, "recoveries").column("how", "2026-06-01")).containsExactly((Object) null);
    }

    @Test
    void whatWentFromThereToTheClientWasReturned() {
        Inquiry sent = ask(
                supplied.and(
                        couriered(new OrganisationId("sub-1"), "city", "k-1").at("2026-05-10T09:00"),
                        arrived("city", "k-1").as("there").evidenced().at("2026-05-11T09:00")),
                "recoveries");
        Inquiry acknowledged = ask(
                supplied.and(
                        returned("k-1").at("2026-05-10T09:00"),
                        acknowledged("k-1").as("there").evidenced().at("2026-05-11T09:00")),
                "recoveries");

        for (Inquiry recoveries : List.of(sent, acknowledged)) {
            assertThat(recoveries.column("how", "2026-06-01")).containsExactly("RETURN");
            assertThat(recoveries.column("fact", "2026-06-01")).containsExactly("there");
            assertThat(recoveries.column("at", "2026-06-01")).containsExactly(Times.instant("2026-05-11T09:00"));
            assertThat(recoveries.column("evidence", "2026-06-01")).containsExactly(List.of("CERTIFICATE"));
            assertThat(recoveries.column("met", "2026-06-01")).containsExactly(true);
        }
    }

    @Test
    void whatWentFromThereToAThirdPartyIsNotRecoveredAndToAnotherTierIsItsRow() {
        Inquiry third = ask(
                supplied.and(
                        couriered(new OrganisationId("sub-1"), "x", "k-1").at("2026-05-10T09:00"),
                        arrived("x", "k-1").at("2026-05-11T09:00")),
                "recoveries");
        Inquiry tier = ask(supplied.and(supplied("k-1", "sub-2").at("2026-05-10T09:00")), "recoveries");

        assertThat(third.column("how", "2026-06-01")).containsExactly("MOVED");
        assertThat(third.column("met", "2026-06-01")).containsExactly(false);
        assertThat(tier.column("organisation", "2026-06-01")).containsExactly("sub-2");
    }

    @Test
    void theDestructionOfItsKeyIsShownWithItsEvidence() {
        Inquiry recoveries = ask(
                given(
                        contract(),
                        heldKey("key-1", "original", "sub-1").at("2026-04-06T09:00"),
                        received("k-1").with(encrypted("key-1")).at("2026-04-10T09:00"),
                        supplied("k-1", "sub-1", cloud("box")).at("2026-05-01T09:00"),
                        keyDestroyed("key-1", "original").as("gone").evidenced().at("2026-05-10T09:00")),
                "recoveries");

        assertThat(recoveries.column("how", "2026-06-01")).containsExactly("KEY_DESTRUCTION");
        assertThat(recoveries.column("at", "2026-06-01")).containsExactly(Times.instant("2026-05-10T09:00"));
        assertThat(recoveries.column("fact", "2026-06-01")).containsExactly("gone");
        assertThat(recoveries.column("evidence", "2026-06-01")).containsExactly(List.of("CERTIFICATE"));
        assertThat(recoveries.column("met", "2026-06-01")).containsExactly(true);
    }
}
