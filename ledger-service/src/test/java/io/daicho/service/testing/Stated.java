package io.daicho.service.testing;

import io.daicho.api.consent.ConsentFact;
import io.daicho.api.consent.ConsentSubject;
import io.daicho.api.contract.ContractFact;
import io.daicho.api.contract.Party;
import io.daicho.api.contract.Period;
import io.daicho.api.correction.CorrectionFact;
import io.daicho.api.custody.CopyKind;
import io.daicho.api.custody.CopyScope;
import io.daicho.api.custody.Country;
import io.daicho.api.custody.CustodyFact;
import io.daicho.api.custody.Medium;
import io.daicho.api.custody.Placement;
import io.daicho.api.custody.Sanitisation;
import io.daicho.api.custody.Verification;
import io.daicho.api.fact.Correction;
import io.daicho.api.fact.Detail;
import io.daicho.api.fact.OccurredAt;
import io.daicho.api.fact.Recorder;
import io.daicho.api.fact.Role;
import io.daicho.api.fact.Statement;
import io.daicho.api.fact.Thing;
import io.daicho.api.filing.FilingFact;
import io.daicho.api.filing.Form;
import io.daicho.api.id.ConsentId;
import io.daicho.api.id.ContractId;
import io.daicho.api.id.CopyId;
import io.daicho.api.id.DataSetId;
import io.daicho.api.id.FactId;
import io.daicho.api.id.InstructionId;
import io.daicho.api.id.KeyCopyId;
import io.daicho.api.id.KeyId;
import io.daicho.api.id.OrganisationId;
import io.daicho.api.id.PersonId;
import io.daicho.api.id.PurposeCode;
import io.daicho.api.instruction.InstructionFact;
import io.daicho.api.instruction.Order;
import io.daicho.api.key.KeyFact;
import io.daicho.api.provider.ProviderFact;
import io.daicho.api.subcontract.SubcontractFact;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Who says when, with the deeds that can be said so: {@code fact("f-1", "2026-03-05").erased("k-1")}. What a test does not
 * name is the same everywhere: the contract {@code c-1}, the data set {@code d-1}, the holder {@code insurer}.
 */
public record Stated(Statement statement) {
    /** The contract of every fact that names no other. */
    public static final ContractId CONTRACT = new ContractId("c-1");

    /** The edition of the clauses that contracts are registered with. */
    public static final String EDITION = "jp-municipal-infosec-2025";

    /** The time zone of every contract. */
    public static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");

    private static final Placement SERVER = new Placement(Medium.SERVER, null, null, Country.JAPAN, null);
    private static final Placement PAPER = new Placement(Medium.PAPER, null, null, Country.JAPAN, null);
    private static final Sanitisation OVERWRITTEN =
            new Sanitisation(Sanitisation.Level.PURGE, Sanitisation.Technique.OVERWRITE, null);

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

    public ContractFact.Registered registered() {
        return registered(EDITION, "2027-03-31");
    }

    public ContractFact.Registered registered(String edition, String lastDay) {
        return registered(edition, lastDay, TOKYO);
    }

    public ContractFact.Registered registeredIn(String zone) {
        return registered(EDITION, "2027-03-31", ZoneId.of(zone));
    }

    private ContractFact.Registered registered(String edition, String lastDay, ZoneId zone) {
        return new ContractFact.Registered(
                statement,
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

    public ContractFact.Amended amended(String lastDay) {
        return new ContractFact.Amended(
                statement, null, new Period(LocalDate.of(2026, 1, 1), LocalDate.parse(lastDay)), null);
    }

    public ContractFact.WorkCompleted workCompleted() {
        return new ContractFact.WorkCompleted(statement);
    }

    public ContractFact.WorkEnded workEnded() {
        return new ContractFact.WorkEnded(statement);
    }

    public ContractFact.TerminatedEarly terminatedEarly(String lastDay) {
        return new ContractFact.TerminatedEarly(statement, LocalDate.parse(lastDay));
    }

    public CustodyFact.DataSetReceived received(String copy) {
        return new CustodyFact.DataSetReceived(
                statement,
                new DataSetId("d-1"),
                new CopyId(copy),
                new OrganisationId("city"),
                new OrganisationId("insurer"),
                SERVER,
                null,
                null);
    }

    public CustodyFact.DataSetCreated created(String dataSet, String copy, String... madeFrom) {
        return new CustodyFact.DataSetCreated(
                statement,
                new DataSetId(dataSet),
                new CopyId(copy),
                Stream.of(madeFrom).map(CopyId::new).toList(),
                null,
                new OrganisationId("insurer"),
                SERVER,
                null,
                null);
    }

    public CustodyFact.CopyMade made(String copy, String parent) {
        return made("d-1", copy, parent, "insurer");
    }

    public CustodyFact.CopyMade made(String dataSet, String copy, String parent, String holder) {
        return new CustodyFact.CopyMade(
                statement,
                new DataSetId(dataSet),
                new CopyId(copy),
                new CopyId(parent),
                CopyKind.COPY,
                null,
                new OrganisationId(holder),
                SERVER,
                null);
    }

    public CustodyFact.CopyMade printed(String copy, String parent) {
        return new CustodyFact.CopyMade(
                statement,
                new DataSetId("d-1"),
                new CopyId(copy),
                new CopyId(parent),
                CopyKind.PRINTOUT,
                null,
                new OrganisationId("insurer"),
                PAPER,
                null);
    }

    public CustodyFact.Used used(String copy) {
        return new CustodyFact.Used(statement, new CopyId(copy), new PurposeCode("quote"));
    }

    public CustodyFact.TakenOutside takenOutside(String copy) {
        return new CustodyFact.TakenOutside(statement, new CopyId(copy), null, null, null);
    }

    public CustodyFact.BroughtBack broughtBack(String copy) {
        return new CustodyFact.BroughtBack(statement, new CopyId(copy));
    }

    public CustodyFact.Supplied supplied(String copy, String to) {
        return new CustodyFact.Supplied(statement, new CopyId(copy), new OrganisationId(to), null);
    }

    public CustodyFact.Recovered recovered(String copy, String from) {
        return new CustodyFact.Recovered(statement, new CopyId(copy), new OrganisationId(from), null, null);
    }

    public CustodyFact.Recovered recovered(String copy, String from, String by) {
        return new CustodyFact.Recovered(
                statement, new CopyId(copy), new OrganisationId(from), new OrganisationId(by), null);
    }

    public CustodyFact.Returned returned(String copy) {
        return new CustodyFact.Returned(statement, new CopyId(copy), new OrganisationId("city"));
    }

    public CustodyFact.ReturnAcknowledged returnAcknowledged(String copy) {
        return new CustodyFact.ReturnAcknowledged(statement, new CopyId(copy), new OrganisationId("city"));
    }

    public CustodyFact.Erased erased(String copy) {
        return erased(copy, Verification.DONE);
    }

    public CustodyFact.Erased erased(String copy, Verification verification) {
        return new CustodyFact.Erased(statement, new CopyId(copy), OVERWRITTEN, verification);
    }

    public CustodyFact.ErasureVerified erasureVerified(String copy, String erasure, Verification verification) {
        return new CustodyFact.ErasureVerified(statement, new CopyId(copy), new FactId(erasure), verification);
    }

    public CustodyFact.Destroyed destroyed(String copy) {
        return new CustodyFact.Destroyed(statement, new CopyId(copy), OVERWRITTEN, Verification.DONE);
    }

    public CustodyFact.MadeUnrecoverable madeUnrecoverable(String copy) {
        return new CustodyFact.MadeUnrecoverable(
                statement, new CopyId(copy), "access-revoked", new Detail("0".repeat(64)), Verification.DONE);
    }

    public CustodyFact.Lost lost(String copy) {
        return new CustodyFact.Lost(statement, new CopyId(copy));
    }

    public CustodyFact.Found found(String copy) {
        return new CustodyFact.Found(statement, new CopyId(copy));
    }

    public KeyFact.Created keyCreated(String key, String keyCopy) {
        return new KeyFact.Created(
                statement, new KeyId(key), new KeyCopyId(keyCopy), new OrganisationId("insurer"), null, null);
    }

    public KeyFact.Copied keyCopied(String key, String keyCopy) {
        return new KeyFact.Copied(
                statement,
                new KeyId(key),
                new KeyCopyId(keyCopy),
                KeyFact.Copied.Kind.BACKUP,
                new OrganisationId("insurer"));
    }

    public KeyFact.DestructionScheduled keyDestructionScheduled(String key, String keyCopy) {
        return new KeyFact.DestructionScheduled(
                statement, new KeyId(key), new KeyCopyId(keyCopy), statement.occurredAt());
    }

    public KeyFact.DestructionCancelled keyDestructionCancelled(String key, String keyCopy) {
        return new KeyFact.DestructionCancelled(statement, new KeyId(key), new KeyCopyId(keyCopy));
    }

    public KeyFact.Destroyed keyDestroyed(String key, String keyCopy) {
        return new KeyFact.Destroyed(statement, new KeyId(key), new KeyCopyId(keyCopy));
    }

    public InstructionFact.Given instructed(String instruction) {
        return new InstructionFact.Given(
                statement, new InstructionId(instruction), null, CopyScope.ALL, Order.ERASE, null, null, null, null);
    }

    public InstructionFact.Complied complied(String instruction) {
        return new InstructionFact.Complied(statement, new InstructionId(instruction));
    }

    public InstructionFact.Revoked revoked(String instruction) {
        return new InstructionFact.Revoked(statement, new InstructionId(instruction));
    }

    public ConsentFact.Requested consentRequested(String consent, ConsentSubject.Kind kind) {
        return new ConsentFact.Requested(statement, new ConsentId(consent), subject(kind), null);
    }

    public ConsentFact.Given consentGiven(String consent, ConsentSubject.Kind kind) {
        return new ConsentFact.Given(statement, new ConsentId(consent), subject(kind), true, null, null);
    }

    public ConsentFact.Refused consentRefused(String consent) {
        return new ConsentFact.Refused(statement, new ConsentId(consent), null);
    }

    public ConsentFact.Withdrawn consentWithdrawn(String consent) {
        return new ConsentFact.Withdrawn(statement, new ConsentId(consent), null);
    }

    private static ConsentSubject subject(ConsentSubject.Kind kind) {
        return new ConsentSubject(kind, null, new OrganisationId("printer"), "Box");
    }

    public SubcontractFact.Engaged engaged(String organisation, String under) {
        Party party = new Party(new OrganisationId(organisation), "Sub");
        return new SubcontractFact.Engaged(statement, party, new OrganisationId(under), false, null);
    }

    public SubcontractFact.TermsFlowedDown termsFlowedDown(String organisation) {
        return new SubcontractFact.TermsFlowedDown(statement, new OrganisationId(organisation));
    }

    public SubcontractFact.Ended ended(String organisation) {
        return new SubcontractFact.Ended(statement, new OrganisationId(organisation));
    }

    public FilingFact.Filed filed(String filer) {
        Form form = new Form(List.of(Medium.SERVER), List.of(), List.of(), List.of(), List.of(), List.of());
        return new FilingFact.Filed(statement, new OrganisationId(filer), form);
    }

    public ProviderFact.TermsAssessed termsAssessed(String service) {
        return new ProviderFact.TermsAssessed(statement, service, false, LocalDate.of(2026, 1, 1), null);
    }

    public CorrectionFact.Withdrawn withdrawn(Thing.Kind kind, String id) {
        return new CorrectionFact.Withdrawn(statement, new Thing(kind, id));
    }

    /** That an earlier fact about a copy never happened. */
    public CorrectionFact.Withdrawn withdrawn(String copy) {
        return withdrawn(Thing.Kind.COPY, copy);
    }
}
