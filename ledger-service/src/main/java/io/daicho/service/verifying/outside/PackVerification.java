package io.daicho.service.verifying.outside;

import io.daicho.api.evidence.EvidenceFact;
import io.daicho.api.fact.Fact;
import io.daicho.api.id.OpaqueId;
import io.daicho.api.journal.DetailFields;
import io.daicho.api.journal.DetailText;
import io.daicho.api.journal.FactJson;
import io.daicho.proof.text.Sha256;
import io.daicho.readmodel.ProgressListener;
import io.daicho.service.pack.PackManifest;
import io.daicho.service.sealing.log.BrokenLog;
import io.daicho.service.sealing.log.ContractLog;
import io.daicho.service.store.file.EntryRow;
import io.daicho.service.verifying.Demands;
import io.daicho.service.verifying.report.Aspect;
import io.daicho.service.verifying.report.FaultKind;
import io.daicho.service.verifying.report.Findings;
import io.daicho.service.verifying.report.Note;
import io.daicho.service.verifying.report.Report;
import io.daicho.service.verifying.stored.Erasures;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** Verifies an inspector's pack: its log, its files against its manifest, its details against its entries, its conclusions. */
public final class PackVerification {
    private static final int PAGE = 500;

    private final Path file;
    private final Demands demands;
    private final Report report;

    /** Verifies a file. */
    public PackVerification(Path file, Demands demands) {
        this.file = file;
        this.demands = demands;
        this.report = new Report(file.toString());
    }

    /**
     * Looks at all of it.
     *
     * @throws UnusablePack if it is no pack, or one that must not be unpacked
     */
    public Report run(ProgressListener progress) {
        try {
            return read(progress);
        } catch (IOException damaged) {
            throw new UnusablePack(file + " cannot be read: " + damaged.getMessage() + ". Get it again, whole.");
        }
    }

    private Report read(ProgressListener progress) throws IOException {
        try (SafeZip zip = SafeZip.open(file)) {
            PackManifest manifest = manifest(zip);
            Findings findings = report.contract(manifest.contract());
            compareFiles(zip, manifest);
            ZippedLog files = new ZippedLog(zip, PackManifest.LOG);
            Demands demanded = demands.with(new PackedEditions(zip).beside(demands.editions(), manifest, findings));
            new LogVerification(manifest.contract(), files, demanded, report)
                    .run(progress, new ConclusionsInPack(zip, manifest));
            findings.remark(Note.of("remark.packedAsOf", manifest.asOf(), manifest.knownAt()));
            comparePin(manifest, new ContractLog(files), findings);
            try {
                compareDetails(zip, manifest, new ContractLog(files), findings);
            } catch (BrokenLog | IllegalArgumentException saidOfItsFile) {
                findings.unchecked(Aspect.INTEGRITY, Note.of("reason.generalFault"));
            }
            report.limit(Note.of("limit.readable"));
        }
        return report;
    }

    private PackManifest manifest(SafeZip zip) throws IOException {
        byte[] bytes = zip.read(PackManifest.NAME)
                .orElseThrow(
                        () -> new UnusablePack(file + " has no " + PackManifest.NAME + ": it is no pack, or was cut."));
        try {
            PackManifest manifest = FactJson.mapper().readValue(bytes, PackManifest.class);
            if (manifest.format() != PackManifest.FORMAT) {
                throw new UnusablePack(file + " is a pack of the layout " + manifest.format()
                        + ", and this software reads " + PackManifest.FORMAT + ". Verify it with the newer one.");
            }
            if (!OpaqueId.FORM.matcher(manifest.contract()).matches()) {
                throw new UnusablePack(file + ": its manifest names no contract.");
            }
            Objects.requireNonNull(manifest.files(), "it names no files");
            Instant.parse(manifest.asOf());
            Instant.parse(manifest.knownAt());
            return manifest;
        } catch (JacksonException | NullPointerException | DateTimeException malformed) {
            throw new UnusablePack(file + ": its " + PackManifest.NAME + " cannot be read: "
                    + String.valueOf(malformed.getMessage()).replaceAll("\\R.*", "") + ".");
        }
    }

    private void compareFiles(SafeZip zip, PackManifest manifest) throws IOException {
        Findings findings = report.contract(manifest.contract());
        for (String name : zip.names()) {
            String wanted = manifest.files().get(name);
            if (wanted == null && !name.equals(PackManifest.NAME)) {
                findings.fault(FaultKind.PACKED_FILE_DIFFERS, name, "the manifest does not name this file");
            } else if (wanted != null && !wanted.equals(digest(zip, name, new byte[0]))) {
                findings.fault(FaultKind.PACKED_FILE_DIFFERS, name, "its SHA-256 is not the one in the manifest");
            }
        }
        for (String name : manifest.files().keySet()) {
            if (!zip.names().contains(name)) {
                findings.fault(FaultKind.PACKED_FILE_DIFFERS, name, "the manifest names this file, and it is missing");
            }
        }
    }

    private static void comparePin(PackManifest manifest, ContractLog log, Findings findings) {
        try {
            log.checkpoint().ifPresent(signed -> {
                boolean same = signed.checkpoint().size() == manifest.size()
                        && signed.checkpoint().root().toString().equals(manifest.root())
                        && signed.checkpoint().origin().equals(manifest.origin());
                if (!same) {
                    findings.fault(
                            FaultKind.CLAIM_DIFFERS,
                            PackManifest.NAME,
                            "it is pinned to another checkpoint than log/checkpoint");
                }
            });
        } catch (BrokenLog saidOfItsFile) {
            return;
        }
    }

    private void compareDetails(SafeZip zip, PackManifest manifest, ContractLog log, Findings findings)
            throws IOException {
        Map<String, JsonNode> said = details(zip, findings);
        Erasures erasures = new Erasures();
        each(manifest, log, row -> {
            if (Erasures.TYPES.contains(row.type())) {
                fact(row).ifPresent(fact -> erasures.add(fact, row.position()));
            }
        });
        Set<String> evidence = new TreeSet<>(zip.names());
        evidence.removeIf(name -> !name.startsWith("evidence/"));
        each(manifest, log, row -> compareDetails(zip, row, said, evidence, erasures, findings));
        evidence.forEach(name -> findings.fault(FaultKind.DETAIL_UNNAMED, name, "no fact of the log filed it"));
        said.keySet()
                .forEach(key ->
                        findings.fault(FaultKind.DETAIL_UNNAMED, "details.jsonl", "no fact of the log has " + key));
    }

    private static void each(PackManifest manifest, ContractLog log, Consumer<EntryRow> sink) {
        SealedEntries entries = new SealedEntries(log, manifest.size());
        for (long from = 0; from < manifest.size(); from += PAGE) {
            entries.read(manifest.contract(), from, PAGE).forEach(sink);
        }
    }

    private static Optional<Fact> fact(EntryRow row) {
        try {
            return Optional.of(FactJson.readStored(row.type(), row.payload()));
        } catch (RuntimeException saidWhenConcluded) {
            return Optional.empty();
        }
    }

    private static Map<String, JsonNode> details(SafeZip zip, Findings findings) throws IOException {
        Map<String, JsonNode> said = new HashMap<>();
        Optional<InputStream> content = zip.open("details.jsonl");
        if (content.isEmpty()) {
            return said;
        }
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(content.get(), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                JsonNode json = FactJson.mapper().readTree(line);
                String about =
                        json.at("/fact").asString("") + " " + json.at("/field").asString("");
                if (said.put(about, json) != null) {
                    findings.fault(FaultKind.DETAIL_DIFFERS, "details.jsonl", "two lines are about " + about);
                }
            }
        } catch (JacksonException malformed) {
            findings.fault(FaultKind.DETAIL_DIFFERS, "details.jsonl", "a line of it is no JSON");
        }
        return said;
    }

    private static void compareDetails(
            SafeZip zip,
            EntryRow row,
            Map<String, JsonNode> said,
            Set<String> evidence,
            Erasures erasures,
            Findings findings) {
        fact(row)
                .ifPresent(fact -> DetailFields.of(fact).forEach((field, digest) -> {
                    JsonNode detail = said.remove(fact.id().value() + " " + field);
                    boolean isFile = DetailFields.isFile(fact, field);
                    String fault = detail == null
                            ? "details.jsonl has no line for it"
                            : faultOfLine(zip, fact, row.position(), field, digest, detail, erasures);
                    if (isFile && detail != null && !detail.has("erasedBy")) {
                        evidence.remove("evidence/" + fact.id());
                    }
                    if (fault != null) {
                        findings.fault(FaultKind.DETAIL_DIFFERS, row.position(), row.eventId() + " " + field, fault);
                    }
                }));
    }

    private static @org.jspecify.annotations.Nullable String faultOfLine(
            SafeZip zip, Fact fact, long position, String field, String digest, JsonNode line, Erasures erasures) {
        if (saysMore(line, DetailFields.isFile(fact, field))
                || !line.at("/sha256").asString("").equals(digest)) {
            return "its line in details.jsonl says something that no fact does";
        }
        if (line.has("erasedBy")) {
            return erasures.says(fact, position, field, line.get("erasedBy").asString(""))
                    ? null
                    : "no fact of the log erased it";
        }
        return fault(zip, fact, field, digest, line);
    }

    /** What a line says beside what is verified would be read as if it had been. */
    private static boolean saysMore(JsonNode detail, boolean isFile) {
        List<String> own = detail.has("erasedBy")
                ? List.of("erasedBy")
                : detail.has("fault") ? List.of("fault") : isFile ? List.of("salt") : List.of("salt", "text");
        return detail.propertyNames().stream()
                .anyMatch(name -> !own.contains(name)
                        && !List.of("fact", "field", "sha256").contains(name));
    }

    private static @org.jspecify.annotations.Nullable String fault(
            SafeZip zip, Fact fact, String field, String digest, JsonNode detail) {
        if (detail.has("fault")) {
            return "it could not be read when the pack was made: "
                    + detail.get("fault").asString("");
        }
        try {
            String salt = detail.at("/salt").asString("");
            String calculated = DetailFields.isFile(fact, field) && fact instanceof EvidenceFact.Filed
                    ? digest(zip, "evidence/" + fact.id(), HexFormat.of().parseHex(salt))
                    : new DetailText(field, salt, detail.at("/text").asString(""))
                            .detail()
                            .sha256();
            return calculated.equals(digest) ? null : "calculated digest " + calculated + ", sealed " + digest;
        } catch (IllegalArgumentException malformed) {
            return "its salt is malformed";
        }
    }

    private static String digest(SafeZip zip, String name, byte[] salt) {
        try {
            Optional<InputStream> content = zip.open(name);
            if (content.isEmpty()) {
                return "nothing";
            }
            try (InputStream from = content.get()) {
                MessageDigest sha256 = Sha256.begin();
                sha256.update(salt);
                byte[] buffer = new byte[1 << 16];
                for (int read = from.read(buffer); read >= 0; read = from.read(buffer)) {
                    sha256.update(buffer, 0, read);
                }
                return HexFormat.of().formatHex(sha256.digest());
            }
        } catch (IOException damaged) {
            return "nothing: " + damaged.getMessage();
        }
    }
}
