package io.daicho.service.paper.attestation;

import io.daicho.api.contract.Party;
import io.daicho.api.custody.Country;
import io.daicho.api.custody.Medium;
import io.daicho.api.custody.Sanitisation;
import io.daicho.api.custody.Verification;
import io.daicho.api.description.Unit;
import io.daicho.api.fact.Evidence;
import io.daicho.api.fact.OccurredAt;
import io.daicho.api.fact.Role;
import io.daicho.api.id.AttestationId;
import io.daicho.api.id.ConsentId;
import io.daicho.api.id.ContractId;
import io.daicho.api.id.CopyId;
import io.daicho.api.id.DataSetId;
import io.daicho.api.id.EvidenceId;
import io.daicho.api.id.FactId;
import io.daicho.api.id.InstructionId;
import io.daicho.api.id.KeyCopyId;
import io.daicho.api.id.KeyId;
import io.daicho.api.id.OrganisationId;
import io.daicho.api.id.PersonId;
import io.daicho.api.id.PlaceId;
import io.daicho.api.instruction.Order;
import io.daicho.api.provider.ProviderFact.RemnantsStated.Remnant;
import io.daicho.api.subcontract.SubcontractFact.CertificateChecked;
import io.daicho.conclusions.attestation.AttachmentsGroup;
import io.daicho.conclusions.attestation.AttestationDocument;
import io.daicho.conclusions.attestation.Attestor;
import io.daicho.conclusions.attestation.CloudAndKeys;
import io.daicho.conclusions.attestation.CloudEntry;
import io.daicho.conclusions.attestation.ContractGroup;
import io.daicho.conclusions.attestation.CopyEntry;
import io.daicho.conclusions.attestation.Deed;
import io.daicho.conclusions.attestation.Disposition;
import io.daicho.conclusions.attestation.ExceptionEntry;
import io.daicho.conclusions.attestation.ExceptionsGroup;
import io.daicho.conclusions.attestation.GroundEntry;
import io.daicho.conclusions.attestation.HistoryEntry;
import io.daicho.conclusions.attestation.InstructionEntry;
import io.daicho.conclusions.attestation.IntegrityGroup;
import io.daicho.conclusions.attestation.KeyEntry;
import io.daicho.conclusions.attestation.MediumEntry;
import io.daicho.conclusions.attestation.MethodEntry;
import io.daicho.conclusions.attestation.PersonEntry;
import io.daicho.conclusions.attestation.QuantityEntry;
import io.daicho.conclusions.attestation.ReturnEntry;
import io.daicho.conclusions.attestation.Said;
import io.daicho.conclusions.attestation.ScopeGroup;
import io.daicho.conclusions.attestation.SubcontractorEntry;
import io.daicho.conclusions.attestation.Text;
import io.daicho.conclusions.attestation.VerificationEntry;
import io.daicho.service.words.Words;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** An attestation with something in every group, over as many copies as a test wants. */
final class Sample {
    static final String DIGEST = "ab".repeat(32);
    private static final Instant AS_OF = Instant.parse("2026-04-10T03:00:00Z");
    private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");
    private static final OrganisationId INSURER = new OrganisationId("insurer");
    private static final OrganisationId CALL = new OrganisationId("call-centre");

    private Sample() {}

    private static Deed deed(String fact) {
        return new Deed(
                new FactId(fact),
                OccurredAt.instant(Instant.parse("2026-04-01T01:00:00Z")),
                Instant.parse("2026-04-01T02:00:00Z"),
                INSURER,
                Role.CONTRACTOR,
                new PersonId("p-11"));
    }

    private static CopyId copy(int number) {
        return new CopyId("k-" + number);
    }

    private static <T> List<T> each(int copies, java.util.function.IntFunction<T> entry) {
        return IntStream.rangeClosed(1, copies).mapToObj(entry).toList();
    }

    /** With this many copies, all erased, and no exception. */
    static AttestationDocument of(int copies) {
        return of(copies, new ExceptionsGroup(0, List.of(), List.of(), List.of(), List.of()), integrity());
    }

    /** The call centre's own. */
    static AttestationDocument ofSubcontractor() {
        AttestationDocument contractors = of(1);
        return new AttestationDocument(
                contractors.format(),
                contractors.attestation(),
                new Attestor(CALL, "株式会社潮音コールセンター", 1, INSURER, "汐路損害保険株式会社"),
                null,
                AS_OF,
                AS_OF,
                contractors.contract(),
                contractors.scope(),
                contractors.media(),
                contractors.dispositions(),
                contractors.methods(),
                contractors.cloudAndKeys(),
                contractors.verifications(),
                contractors.people(),
                List.of(),
                contractors.exceptions(),
                contractors.history(),
                contractors.attachments(),
                contractors.integrity());
    }

    private static Disposition returned() {
        return new Disposition(
                copy(2),
                Disposition.Outcome.RETURNED,
                false,
                AS_OF,
                List.of(new FactId("s-2"), new FactId("a-2")),
                new ReturnEntry(new OrganisationId("city"), deed("s-2"), Said.NOT_ON_RECORD, null, deed("a-2")),
                null);
    }

    private static MethodEntry measure() {
        return new MethodEntry(
                copy(2),
                MethodEntry.Kind.MADE_UNRECOVERABLE,
                deed("mu-2"),
                null,
                null,
                null,
                null,
                "versions-expired",
                Said.of("全ての版の失効を確認"),
                null,
                null,
                null,
                Said.NOT_ON_RECORD,
                List.of());
    }

    static AttestationDocument of(int copies, ExceptionsGroup exceptions, @Nullable IntegrityGroup integrity) {
        return new AttestationDocument(
                AttestationDocument.FORMAT,
                new AttestationId("att-1"),
                new Attestor(INSURER, "汐路損害保険株式会社", 0, null, null),
                null,
                AS_OF,
                AS_OF,
                contract(),
                new ScopeGroup(150, AS_OF, copies, 0, each(copies, Sample::entry)),
                List.of(new MediumEntry(
                        Medium.EXTERNAL_DISK,
                        "例示電機株式会社",
                        "ED-2000",
                        "SN-0001",
                        null,
                        new PlaceId("pl-hq"),
                        List.of(copy(1)),
                        List.of(new FactId("md-1")))),
                each(
                        copies,
                        number -> number == 2
                                ? returned()
                                : new Disposition(
                                        copy(number),
                                        Disposition.Outcome.ERASED,
                                        false,
                                        AS_OF,
                                        List.of(new FactId("e-" + number)),
                                        null,
                                        null)),
                each(
                        copies,
                        number -> number == 2
                                ? measure()
                                : new MethodEntry(
                                        copy(number),
                                        MethodEntry.Kind.ERASED,
                                        deed("e-" + number),
                                        Sanitisation.Level.PURGE,
                                        Sanitisation.Technique.OVERWRITE,
                                        "nwipe",
                                        "0.34",
                                        null,
                                        Said.NOT_ON_RECORD,
                                        OccurredAt.parse("2026-04-01[Asia/Tokyo]"),
                                        null,
                                        2L,
                                        Said.of("二箇所で書込みに失敗"),
                                        List.of(new FactId("ed-1")))),
                new CloudAndKeys(List.of(cloud()), List.of(key())),
                each(
                        copies,
                        number -> new VerificationEntry(
                                copy(number),
                                new FactId("e-" + number),
                                Verification.DONE,
                                List.of(new VerificationEntry.Look(Verification.DONE, deed("v-" + number))),
                                List.of(Evidence.Kind.TOOL_REPORT),
                                deed("a-" + number),
                                new OrganisationId("city"))),
                List.of(new PersonEntry(
                        PersonEntry.Capacity.PERFORMER,
                        new PersonId("p-11"),
                        Said.erased(new FactId("f-200")),
                        INSURER,
                        null,
                        null,
                        new PlaceId("pl-works"),
                        List.of(new FactId("w-1")),
                        List.of(new FactId("e-1")))),
                List.of(subcontractor()),
                exceptions,
                List.of(new HistoryEntry(7, "consent.given", "consent/cs-1", "SUBCONTRACTING", deed("f-7"), null)),
                attachments(),
                integrity);
    }

    private static ContractGroup contract() {
        return new ContractGroup(
                new ContractId("road-liability-r7"),
                "R7-123",
                Said.of("道路賠償責任保険 <b>"),
                OccurredAt.parse("2025-04-01[Asia/Tokyo]"),
                new Party(new OrganisationId("city"), "汐見市"),
                new Party(INSURER, "汐路損害保険株式会社"),
                LocalDate.of(2025, 4, 1),
                LocalDate.of(2026, 3, 31),
                TOKYO,
                "jp-municipal-infosec-2025",
                new Text("情報セキュリティに関する特記事項", "Special provisions on information security"),
                List.of(new GroundEntry("12", List.of(instruction(), keeping()))),
                deed("f-100"),
                deed("f-101"),
                deed("f-102"),
                LocalDate.of(2026, 2, 28),
                Instant.parse("2026-03-31T15:00:00Z"),
                true);
    }

    private static InstructionEntry instruction() {
        return new InstructionEntry(
                new InstructionId("in-1"), Order.ERASE, null, null, null, Said.of("消去すること"), deed("f-90"), null);
    }

    private static InstructionEntry keeping() {
        return new InstructionEntry(
                new InstructionId("in-2"),
                Order.KEEP,
                OccurredAt.parse("2026-04-20[Asia/Tokyo]"),
                LocalDate.of(2026, 9, 30),
                Order.ERASE,
                Said.of("保管すること"),
                deed("f-91"),
                deed("f-92"));
    }

    private static CopyEntry entry(int number) {
        return new CopyEntry(
                copy(number),
                new DataSetId("ds-reports"),
                Said.of("事故報告書"),
                List.of(new QuantityEntry(2_000, Unit.RECORDS, deed("n-1"))),
                "COPY",
                List.of(),
                deed("f-" + number),
                INSURER,
                0,
                Medium.EXTERNAL_DISK,
                "SN-0001",
                new PlaceId("pl-hq"),
                Country.JAPAN,
                null);
    }

    private static CloudEntry cloud() {
        return new CloudEntry(
                "KoeVault",
                null,
                List.of(Country.JAPAN),
                List.of(copy(1)),
                List.of(),
                List.of(new CloudEntry.RemnantEntry(
                        Remnant.BACKUPS, true, OccurredAt.parse("2026-05-31[Asia/Tokyo]"), deed("rs-1"))));
    }

    private static KeyEntry key() {
        return new KeyEntry(
                new KeyId("key-1"),
                null,
                "AES-256",
                "KMS",
                List.of(copy(1)),
                List.of(),
                List.of(new KeyEntry.KeyCopyEntry(
                        new KeyCopyId("kc-1"), "ESCROW", INSURER, deed("f-40"), null, deed("f-41"))));
    }

    private static SubcontractorEntry subcontractor() {
        return new SubcontractorEntry(
                1,
                CALL,
                "株式会社潮音コールセンター",
                INSURER,
                deed("f-5"),
                new ConsentId("cs-1"),
                deed("f-7"),
                null,
                null,
                null,
                deed("f-11"),
                null,
                List.of(new SubcontractorEntry.HeldCopy(
                        copy(1), "RECOVERED", deed("f-50"), List.of(), null, List.of(), true)),
                List.of(),
                List.of(new SubcontractorEntry.CertificateCheck(
                        INSURER,
                        CertificateChecked.Method.MEDIUM_EXAMINED,
                        CertificateChecked.Result.IN_ORDER_WITH_REMARK,
                        Said.of("製造番号を写真と照合"),
                        List.of(new FactId("f-50")),
                        new EvidenceId("ev-2"),
                        null,
                        deed("cc-1"))));
    }

    private static AttachmentsGroup attachments() {
        return new AttachmentsGroup(
                List.of(new AttachmentsGroup.FileEntry(
                        new EvidenceId("ev-1"),
                        Evidence.Kind.TOOL_REPORT,
                        "application/pdf",
                        1234,
                        Said.of("nwipe.pdf"),
                        List.of(new FactId("e-1")),
                        Said.State.STATED,
                        null,
                        DIGEST,
                        DIGEST)),
                List.of());
    }

    static IntegrityGroup integrity() {
        return new IntegrityGroup(
                DIGEST,
                "daicho.example/road-liability-r7\n151\nAAAA\n\n— key sig\n",
                "jp-municipal-infosec-2025",
                DIGEST,
                new IntegrityGroup.SignatureEntry("JWS RS256", "O=株式会社例, CN=株式会社例", DIGEST),
                new Text("外部の時刻証明はない。", "There is no time stamp of an outside authority."),
                List.of(new Text("./ledger verify で検証する。", "Verify with ./ledger verify.")),
                Stream.of("unrecorded", "claims", "position", "companion", "law")
                        .map(limit -> "attest.doesNotProve." + limit)
                        .map(key -> new Text(
                                Words.of(Locale.JAPANESE).say(key),
                                Words.of(Locale.ENGLISH).say(key)))
                        .toList());
    }

    static ExceptionsGroup lost() {
        return new ExceptionsGroup(
                1,
                List.of(new ExceptionEntry(
                        ExceptionEntry.Reason.LOST,
                        copy(1),
                        null,
                        null,
                        null,
                        OccurredAt.parse("2026-05-20[Asia/Tokyo]"),
                        Said.of("出張中に紛失"),
                        List.of(new FactId("f-77")))),
                List.of(),
                List.of(),
                List.of());
    }
}
