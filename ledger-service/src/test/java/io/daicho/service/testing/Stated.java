package io.daicho.service.testing;

import io.daicho.api.fact.Correction;
import io.daicho.api.fact.Detail;
import io.daicho.api.fact.OccurredAt;
import io.daicho.api.fact.Recorder;
import io.daicho.api.fact.Role;
import io.daicho.api.fact.Statement;
import io.daicho.api.id.ContractId;
import io.daicho.api.id.FactId;
import io.daicho.api.id.OrganisationId;
import io.daicho.api.id.PersonId;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who says when, with the deeds that can be said so: {@code fact("f-1", "2026-03-05").erased("k-1")}. What a test does not
 * name is the same everywhere: the contract {@code c-1}, the data set {@code d-1}, the holder {@code insurer}.
 */
public record Stated(Statement statement)
        implements ContractDeeds,
                CustodyBeginnings,
                CustodyDeeds,
                DescriptionDeeds,
                KeyDeeds,
                InstructionDeeds,
                ConsentDeeds,
                SubcontractDeeds,
                FilingDeeds,
                ProviderDeeds,
                Corrections,
                PeopleDeeds,
                DeliverableDeeds,
                DesignationDeeds,
                SendingDeeds,
                DeviceDeeds,
                ConductDeeds,
                IncidentDeeds,
                BreachDeeds,
                ReportDeeds,
                InspectionDeeds,
                DamagesDeeds,
                ConsultationDeeds,
                AttestationDeeds {
    /** The contract of every fact that names no other. */
    public static final ContractId CONTRACT = new ContractId("c-1");

    /** The edition of the clauses that contracts are registered with. */
    public static final String EDITION = "jp-municipal-infosec-2025";

    /** The time zone of every contract. */
    public static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");

    /** A fact by its id, and when it happened: a day of Tokyo as {@code 2026-03-05}, or an instant. */
    public static Stated fact(String id, String when) {
        OccurredAt at = when.length() == 10 ? OccurredAt.day(LocalDate.parse(when), TOKYO) : OccurredAt.parse(when);
        Recorder recorder = new Recorder(new OrganisationId("insurer"), Role.CONTRACTOR, new PersonId("p-1"));
        return new Stated(new Statement(new FactId(id), CONTRACT, at, recorder, List.of(), null, null));
    }

    /** The same in another contract. */
    public Stated in(String contract) {
        return new Stated(new Statement(
                statement.fact(),
                new ContractId(contract),
                statement.occurredAt(),
                statement.recordedBy(),
                statement.evidence(),
                statement.corrects(),
                statement.remark()));
    }

    /** The same at another time. */
    public Stated at(OccurredAt when) {
        return new Stated(new Statement(
                statement.fact(),
                statement.contract(),
                when,
                statement.recordedBy(),
                statement.evidence(),
                statement.corrects(),
                statement.remark()));
    }

    /** The same in place of an earlier fact. */
    public Stated correcting(String earlier) {
        return with(new Correction(new FactId(earlier), null, new PersonId("p-2"), Role.CONTRACTOR), null);
    }

    /** The same with a remark beside it. */
    public Stated remarked(Detail remark) {
        return with(statement.corrects(), remark);
    }

    private Stated with(@Nullable Correction corrects, @Nullable Detail remark) {
        return new Stated(new Statement(
                statement.fact(),
                statement.contract(),
                statement.occurredAt(),
                statement.recordedBy(),
                statement.evidence(),
                corrects,
                remark));
    }
}
