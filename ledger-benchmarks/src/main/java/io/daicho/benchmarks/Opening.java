package io.daicho.benchmarks;

import io.daicho.api.consent.ConsentFact;
import io.daicho.api.consent.ConsentSubject;
import io.daicho.api.contract.ContractFact;
import io.daicho.api.contract.Party;
import io.daicho.api.contract.Period;
import io.daicho.api.custody.CopyScope;
import io.daicho.api.custody.Medium;
import io.daicho.api.fact.Fact;
import io.daicho.api.fact.OccurredAt;
import io.daicho.api.fact.Recorder;
import io.daicho.api.fact.Role;
import io.daicho.api.fact.Statement;
import io.daicho.api.filing.FilingFact;
import io.daicho.api.filing.Form;
import io.daicho.api.id.ConsentId;
import io.daicho.api.id.ContractId;
import io.daicho.api.id.FactId;
import io.daicho.api.id.KeyCopyId;
import io.daicho.api.id.KeyId;
import io.daicho.api.id.OrganisationId;
import io.daicho.api.id.PlaceId;
import io.daicho.api.id.PurposeCode;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/** What comes before the copies: the contract, the contractor's form, keys, and consents to take copies out. */
final class Opening {
    static final OrganisationId CLIENT = new OrganisationId("city");
    static final OrganisationId CONTRACTOR = new OrganisationId("insurer");
    static final PurposeCode PURPOSE = new PurposeCode("claims-handling");
    static final int KEYS = 20;
    static final int CONSENTS = 20;

    private static final Instant START = Instant.parse("2025-04-01T00:00:00Z");

    private final ContractId contract;
    private final List<Fact> facts = new ArrayList<>();

    private Opening(ContractId contract) {
        this.contract = contract;
    }

    /** The facts that open a contract; each but a consent's second is the first about its thing. */
    static List<Fact> of(ContractId contract) {
        Opening opening = new Opening(contract);
        opening.contract();
        for (int key = 0; key < KEYS; key++) {
            opening.key("key-" + key);
        }
        for (int consent = 0; consent < CONSENTS; consent++) {
            opening.consent("cs-" + consent);
        }
        return opening.facts;
    }

    private void contract() {
        facts.add(new ContractFact.Registered(
                statement(),
                "R7-" + contract.value(),
                null,
                new Party(CLIENT, "汐見市"),
                new Party(CONTRACTOR, "汐路損害保険株式会社"),
                new Period(LocalDate.of(2025, 4, 1), LocalDate.of(2026, 3, 31)),
                ZoneId.of("Asia/Tokyo"),
                "jp-municipal-infosec-2025",
                List.of(PURPOSE),
                null));
        facts.add(new FilingFact.Filed(
                statement(),
                CONTRACTOR,
                new Form(
                        List.of(Medium.SERVER, Medium.USB_MEMORY),
                        List.of(new PlaceId("pl-hq")),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of())));
    }

    private void key(String id) {
        facts.add(new io.daicho.api.key.KeyFact.Created(
                statement(), new KeyId(id), new KeyCopyId(id + "-0"), CONTRACTOR, "AES-256-GCM", null));
    }

    private void consent(String id) {
        ConsentSubject takeOut = new ConsentSubject(ConsentSubject.Kind.TAKE_OUT, CopyScope.ALL, null, null);
        facts.add(new ConsentFact.Requested(statement(), new ConsentId(id), takeOut, null));
        facts.add(new ConsentFact.Given(statement(), new ConsentId(id), takeOut, true, null, null));
    }

    private Statement statement() {
        return new Statement(
                new FactId("o-" + facts.size()),
                contract,
                OccurredAt.instant(START.plus(Duration.ofMinutes(facts.size()))),
                new Recorder(CONTRACTOR, Role.CONTRACTOR, null),
                List.of(),
                null,
                null);
    }
}
