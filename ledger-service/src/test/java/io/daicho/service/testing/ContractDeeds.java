package io.daicho.service.testing;

import io.daicho.api.contract.ContractFact;
import io.daicho.api.contract.FormerLog;
import io.daicho.api.contract.Party;
import io.daicho.api.contract.Period;
import io.daicho.api.contract.RetirementGround;
import io.daicho.api.fact.Detail;
import io.daicho.api.fact.Role;
import io.daicho.api.id.OrganisationId;
import io.daicho.api.id.PersonId;
import io.daicho.api.id.PurposeCode;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/** What happens to the contract as a whole. */
interface ContractDeeds extends Deeds {
    default ContractFact.Registered registered() {
        return registered(Stated.EDITION, "2027-03-31");
    }

    default ContractFact.Registered registered(String edition, String lastDay) {
        return registered(edition, lastDay, Stated.TOKYO);
    }

    default ContractFact.Registered registeredIn(String zone) {
        return registered(Stated.EDITION, "2027-03-31", ZoneId.of(zone));
    }

    private ContractFact.Registered registered(String edition, String lastDay, ZoneId zone) {
        return new ContractFact.Registered(
                statement(),
                "2026-17",
                null,
                new Party(new OrganisationId("city"), "City"),
                new Party(new OrganisationId("insurer"), "Insurer"),
                new Period(LocalDate.of(2026, 1, 1), LocalDate.parse(lastDay)),
                zone,
                edition,
                List.of(new PurposeCode("quote")),
                null);
    }

    default ContractFact.Amended amended(String lastDay) {
        return new ContractFact.Amended(
                statement(), null, new Period(LocalDate.of(2026, 1, 1), LocalDate.parse(lastDay)), null);
    }

    default ContractFact.WorkCompleted workCompleted() {
        return new ContractFact.WorkCompleted(statement());
    }

    default ContractFact.WorkEnded workEnded() {
        return new ContractFact.WorkEnded(statement());
    }

    default ContractFact.TerminatedEarly terminatedEarly(String lastDay) {
        return new ContractFact.TerminatedEarly(statement(), LocalDate.parse(lastDay));
    }

    default ContractFact.RetentionSet retentionSet(String lastDay) {
        return new ContractFact.RetentionSet(statement(), LocalDate.parse(lastDay));
    }

    default ContractFact.NewLogOpened newLogOpened(FormerLog former) {
        return new ContractFact.NewLogOpened(
                statement(), former, new Detail("0".repeat(64)), new PersonId("p-9"), Role.CLIENT);
    }

    default ContractFact.NewLogOpened newLogOpenedWithoutGround(FormerLog former) {
        return new ContractFact.NewLogOpened(statement(), former, null, new PersonId("p-9"), Role.CLIENT);
    }

    default ContractFact.Retired retired() {
        return new ContractFact.Retired(
                statement(), RetirementGround.RETENTION_ENDED, new PersonId("p-9"), Role.CLIENT);
    }
}
