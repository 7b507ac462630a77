package io.daicho.api.journal;

import static java.util.Map.entry;

import io.daicho.api.breach.BreachFact;
import io.daicho.api.conduct.ConductFact;
import io.daicho.api.contract.ContractFact;
import io.daicho.api.custody.Country;
import io.daicho.api.custody.CustodyFact;
import io.daicho.api.description.DescriptionFact;
import io.daicho.api.designation.DesignationFact;
import io.daicho.api.device.AccountFact;
import io.daicho.api.device.DeviceFact;
import io.daicho.api.erasure.ErasureFact;
import io.daicho.api.evidence.EvidenceFact;
import io.daicho.api.fact.Fact;
import io.daicho.api.fact.OccurredAt;
import io.daicho.api.fact.RecordedFact;
import io.daicho.api.incident.IncidentFact;
import io.daicho.api.inspection.InspectionFact;
import io.daicho.api.key.KeyFact;
import io.daicho.api.people.PersonFact;
import io.daicho.api.people.TrainingFact;
import io.daicho.api.provider.ProviderFact;
import io.daicho.api.report.ReportFact;
import io.daicho.api.sending.SendingFact;
import io.daicho.api.subcontract.SubcontractFact;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;

/** One readable fact of each type with every optional field filled: for golden files and the examples of the reference. */
public final class Samples {
    private static final Instant RECORDED = Instant.parse("2026-05-11T02:00:00Z");

    /** By the end of the path, the longest that fits; what stands here belongs into an example of the reference. */
    private static final Map<String, String> TEXTS = Map.ofEntries(
            entry("fact", "f-0102"),
            entry("corrects.fact", "f-0101"),
            entry("contract", "road-insurance-2026"),
            entry("recordedBy.organisation", "insurer"),
            entry("recordedBy.role", "CONTRACTOR"),
            entry("person", "p-07"),
            entry("issuedBy", "city"),
            entry("kind", "CERTIFICATE"),
            entry("reference", "binder 3, sheet 12"),
            entry("corrects.reason", "the wrong copy was named"),
            entry("reason", "the damage has to be seen on the spot"),
            entry("allowedBy", "p-01"),
            entry("allowedByRole", "CONTRACTOR"),
            entry("remark", "recorded after the telephone call"),
            entry("number", "R8-123"),
            entry("title", "道路賠償責任保険"),
            entry("client.id", "city"),
            entry("client.name", "Example City"),
            entry("contractor.id", "insurer"),
            entry("contractor.name", "Example Insurance Co., Ltd."),
            entry("subcontractor.id", "printer"),
            entry("subcontractor.name", "株式会社例示印刷"),
            entry("clauseSet", "information-security-special-provisions-1"),
            entry("purposes[0]", "claims-handling"),
            entry("purposes[1]", "statistics"),
            entry("purpose", "claims-handling"),
            entry("instruction", "i-3"),
            entry("clause", "12"),
            entry("order", "KEEP"),
            entry("afterwards", "ERASE"),
            entry("text", "keep until the appeal is decided"),
            entry("scope.copies[0]", "copy-1"),
            entry("copies.copies[0]", "copy-1"),
            entry("dataSets[0]", "claims"),
            entry("holders[0]", "printer"),
            entry("filer", "insurer"),
            entry("media[0]", "CLOUD"),
            entry("media[1]", "OFFICE_PC"),
            entry("places[0]", "head-office"),
            entry("country", "JP"),
            entry("abroad[0].country", "US"),
            entry("what", "log files of the system"),
            entry("service", "Example Storage"),
            entry("contractingParty", "Example Cloud K.K."),
            entry("countries[0]", "JP"),
            entry("certification", "ISO/IEC 27017"),
            entry("ais[0].service", "Example Assistant"),
            entry("provider", "Example AI K.K."),
            entry("work", "printing and posting of letters"),
            entry("subcontracting[0].organisation", "printer"),
            entry("ground", "the place of storage is not safe"),
            entry("formerLog.origin", "ledger.example.jp/road-insurance-2026"),
            entry("formerLog.root", "zfJMIypNTApWHlHYd+YFwJRICqFynHwwnoJ3SOOnwwE="),
            entry("formerLog.end", "FORK"),
            entry("consent", "m-5"),
            entry("subject.kind", "TAKE_OUT"),
            entry("subject.organisation", "printer"),
            entry("conditions", "in a locked case"),
            entry("under", "insurer"),
            entry("organisation", "printer"),
            entry("dataSet", "claims"),
            entry("copy", "copy-2"),
            entry("madeFrom[0]", "copy-1"),
            entry("parent", "copy-1"),
            entry("from", "city"),
            entry("holder", "insurer"),
            entry("to", "printer"),
            entry("by", "city"),
            entry("relation", "SUBSIDIARY"),
            entry("medium", "CLOUD"),
            entry("serialNumber", "SN-4711"),
            entry("place", "head-office"),
            entry("measures[0]", "ENCRYPTION"),
            entry("measures[1]", "ACCESS_CONTROL"),
            entry("protection.key", "key-1"),
            entry("key", "key-1"),
            entry("keyCopy", "original"),
            entry("algorithm", "AES-256-GCM"),
            entry("description", "claims of the year 2026"),
            entry("approval", "m-5"),
            entry("carrier", "the case handler, by train"),
            entry("level", "PURGE"),
            entry("technique", "CRYPTOGRAPHIC_ERASE"),
            entry("tool", "Example Eraser 4.2"),
            entry("verification", "DONE"),
            entry("erasure", "f-0099"),
            entry("measure", "crypto-shredding"),
            entry("grounds", "the only key was destroyed"),
            entry("thing.kind", "COPY"),
            entry("thing.id", "copy-2"),
            entry("name", "例示 花子、主任"),
            entry("training", "t-2026-1"),
            entry("content", "as told on the telephone, and confirmed by e-mail"),
            entry("method", "list of attendance read on the spot"),
            entry("deliverable", "d-12"),
            entry("aiServices[0]", "Example Assistant"),
            entry("designation", "desk-1"),
            entry("what.service", "Example Exchange"),
            entry("contact", "extension 1234, day and night"),
            entry("sending", "s-31"),
            entry("copies[0]", "copy-1"),
            entry("channel", "EMAIL"),
            entry("checkedBy", "p-08"),
            entry("addressing", "BCC"),
            entry("device", "notebook-7"),
            entry("network", "OUTSIDE"),
            entry("rule", "UNATTENDED"),
            entry("account", "account-3"),
            entry("conduct", "talk-2"),
            entry("where", "WITHIN_EARSHOT_OF_OUTSIDERS"),
            entry("incident", "in-4"),
            entry("desk", "desk-1"),
            entry("question", "which persons are concerned?"),
            entry("demand", "f-0090"),
            entry("structure", "whoever notices calls the manager; the manager calls the desk"),
            entry("breach", "br-6"),
            entry("about.facts[0]", "f-0080"),
            entry("about.clauses[0]", "6"),
            entry("about.concluded[0]", "b-0123456789abcdef0123"),
            entry("of", "insurer"),
            entry("matter", "EDUCATION"),
            entry("about", "printer"),
            entry("inspection", "v-1"),
            entry("finding", "1"),
            entry("claim", "claim-1"),
            entry("harmed", "city"),
            entry("causedBy", "printer"),
            entry("consultation", "talks-1"),
            entry("outcome", "the copy is kept for the appeal"),
            entry("mediaType", "application/pdf"),
            entry("about[0]", "f-0099"),
            entry("content.sha256", "5f70bf18a086007016e948b04aed3b82103a36bea41755b6cddfaf10ace3c6ef"),
            entry("attestation", "at-1"),
            entry("attestor", "printer"),
            entry("drafter", "p-07"),
            entry("manager", "p-01"),
            entry("witness", "p-02"),
            entry("exceptions[0]", "o-0123456789abcdef0123"),
            entry("supersedes", "at-0"),
            entry("successor", "at-2"),
            entry("checker", "p-08"),
            entry("issuer", "p-01"),
            entry("document.evidenceFile", "e-7"),
            entry("printed.evidenceFile", "e-8"),
            entry("document.sha256", "5f70bf18a086007016e948b04aed3b82103a36bea41755b6cddfaf10ace3c6ef"),
            entry("printed.sha256", "60303ae22b998861bce3b28f33eec1be758a213c86c93c076dbe9f558c11c752"),
            entry("unit", "RECORDS"),
            entry("digest", "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"),
            entry("maker", "Example Devices K.K."),
            entry("model", "ED-2000"),
            entry("assetNumber", "A-0815"),
            entry("deed", "f-0099"),
            entry("toolVersion", "4.2"),
            entry("said", "sector 4711 could not be written"),
            entry("capacity", "WITNESS"),
            entry("version", "3"),
            entry("remnant", "BACKUPS"),
            entry("result", "IN_ORDER_WITH_REMARK"),
            entry("deeds[0]", "f-0099"),
            entry("evidenceFile", "e-7"),
            entry("found", "one serial number was misread; the photograph shows it"),
            entry("erasedFrom", "f-0099"),
            entry("fields[0]", "remark"));

    private static final Map<Class<?>, Map<String, String>> OWN = Map.ofEntries(
            entry(DescriptionFact.DigestTaken.class, Map.of("algorithm", "SHA_256")),
            entry(DescriptionFact.ErasureDescribed.class, Map.of("tool", "Example Eraser")),
            entry(SubcontractFact.CertificateChecked.class, Map.of("by", "insurer", "method", "RECORDS_COMPARED")),
            entry(CustodyFact.CopyMade.class, Map.of("kind", "BACKUP")),
            entry(CustodyFact.Recovered.class, Map.of("from", "printer", "by", "insurer")),
            entry(CustodyFact.Returned.class, Map.of("to", "city")),
            entry(EvidenceFact.Filed.class, Map.of("evidenceFile", "e-1", "name", "certificate-of-erasure.pdf")),
            entry(ContractFact.Retired.class, Map.of("ground", "RETENTION_ENDED")),
            entry(
                    ContractFact.NewLogOpened.class,
                    Map.of("ground", "the database was put back from the backup of 9 May")),
            entry(ErasureFact.Erased.class, Map.of("ground", "REQUEST_OF_THE_PERSON", "reason", "her letter of 1 May")),
            entry(CustodyFact.PutIntoAi.class, Map.of("service", "Example Assistant")),
            entry(ProviderFact.AiTrainingAssessed.class, Map.of("service", "Example Assistant")),
            entry(KeyFact.Copied.class, Map.of("kind", "ESCROW", "keyCopy", "escrow")),
            entry(KeyFact.Created.class, Map.of("service", "Example Key Service")),
            entry(
                    CustodyFact.Destroyed.class,
                    Map.of(
                            "method.level", "DESTROY",
                            "method.technique", "SHRED",
                            "method.tool", "Example Shredder P-5")),
            entry(DesignationFact.Made.class, Map.of("what.kind", "FILE_EXCHANGE_SERVICE")),
            entry(SendingFact.Sent.class, Map.of("by", "insurer", "to", "city", "service", "Example Mail")),
            entry(TrainingFact.CheckedAtSubcontractor.class, Map.of("organisation", "printer")),
            entry(PersonFact.Instructed.class, Map.of("by", "p-09")),
            entry(IncidentFact.Recognised.class, Map.of("by", "insurer")),
            entry(IncidentFact.Published.class, Map.of("by", "insurer")),
            entry(BreachFact.Found.class, Map.of("by", "insurer")),
            entry(ConductFact.Talked.class, Map.of("by", "insurer")),
            entry(ConductFact.Posted.class, Map.of("by", "insurer", "conduct", "post-1")),
            entry(DeviceFact.Registered.class, Map.of("kind", "MOBILE_TERMINAL", "organisation", "insurer")),
            entry(AccountFact.LeakReported.class, Map.of("to", "p-09")),
            entry(ReportFact.Demanded.class, Map.of("demand", "demand-2")),
            entry(ReportFact.Submitted.class, Map.of("demand", "demand-2")),
            entry(ReportFact.DemandWithdrawn.class, Map.of("demand", "demand-2")),
            entry(InspectionFact.SubstituteAccepted.class, Map.of("kind", "CERTIFICATE")));

    /** What cannot be there together with another field of its sample. */
    private static final Map<Class<?>, String> NOT_BESIDE_OTHERS = Map.of(DesignationFact.Made.class, "what.recipient");

    private Samples() {}

    /** The fact. */
    public static Fact fact(Class<? extends Fact> type) {
        return new FactMaker(new Texts(type)).fact(type);
    }

    /** The same fact as a journal line. */
    public static String line(Class<? extends Fact> type) {
        FactMaker maker = new FactMaker(new Texts(type));
        Fact fact = maker.fact(type);
        return new JournalWriter(maker::state).line(new RecordedFact(1, RECORDED, fact));
    }

    private record Texts(Class<?> fact) implements FactMaker.Leaves {
        @Override
        public Object value(Class<?> type, String path) {
            if (type == long.class) {
                return 48_213L;
            }
            if (type == boolean.class) {
                return path.endsWith("inWriting") || path.equals("kept");
            }
            if (type == OccurredAt.class) {
                return OccurredAt.parse(
                        path.equals("statement.occurredAt") ? "2026-05-11T01:30:00Z" : "2026-06-30[Asia/Tokyo]");
            }
            if (type == LocalDate.class) {
                return LocalDate.parse(path.endsWith("from") || path.endsWith("start") ? "2026-04-01" : "2027-03-31");
            }
            if (type == Duration.class) {
                return Duration.ofHours(path.endsWith("immediately") ? 24 : path.endsWith("promptly") ? 168 : 720);
            }
            return type == ZoneId.class ? ZoneId.of("Asia/Tokyo") : fromText(type, text(path));
        }

        private static Object fromText(Class<?> type, String text) {
            return type == Country.class ? new Country(text) : FactJson.mapper().convertValue(text, type);
        }

        @Override
        public String text(String path) {
            String own = OWN.getOrDefault(fact, Map.of()).get(path);
            for (String rest = path; own == null; rest = rest.substring(rest.indexOf('.') + 1)) {
                own = TEXTS.get(rest);
                if (own == null && rest.indexOf('.') < 0) {
                    throw new AssertionError("no sample for " + path + " of " + fact.getSimpleName() + ": add one");
                }
            }
            return own;
        }

        @Override
        public boolean leavesOut(String path) {
            return path.equals(NOT_BESIDE_OTHERS.get(fact));
        }

        @Override
        public int length(String path) {
            return path.endsWith("purposes") || path.endsWith("measures") || path.endsWith("media") ? 2 : 1;
        }
    }
}
