package io.daicho.service.verifying.packed;

import io.daicho.api.evidence.EvidenceFact;
import io.daicho.api.fact.Fact;
import io.daicho.api.journal.DetailFields;
import io.daicho.api.journal.DetailText;
import io.daicho.api.journal.FactJson;
import io.daicho.service.pack.PackManifest;
import io.daicho.service.store.detail.KeptDetail;
import io.daicho.service.store.file.EntryRow;
import io.daicho.service.verifying.outside.SealedEntries;
import io.daicho.service.verifying.report.FaultKind;
import io.daicho.service.verifying.report.Findings;
import io.daicho.service.verifying.stored.Erasures;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** What a pack says lies behind the details of its facts, and its evidence files, compared with their salted digests. */
final class DetailsInPack {
    private static final int PAGE = 500;

    private final SafeZip zip;
    private final Map<String, JsonNode> lines;

    private DetailsInPack(SafeZip zip, Map<String, JsonNode> lines) {
        this.zip = zip;
        this.lines = lines;
    }

    static DetailsInPack read(SafeZip zip, Findings findings) throws IOException {
        Map<String, JsonNode> said = new HashMap<>();
        Optional<InputStream> content = zip.open(PackManifest.DETAILS);
        if (content.isEmpty()) {
            return new DetailsInPack(zip, said);
        }
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(content.get(), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                JsonNode json = FactJson.mapper().readTree(line);
                String about =
                        json.at("/fact").asString("") + " " + json.at("/field").asString("");
                if (said.put(about, json) != null) {
                    findings.fault(FaultKind.DETAIL_DIFFERS, PackManifest.DETAILS, "two lines are about " + about);
                }
            }
        } catch (JacksonException malformed) {
            findings.fault(FaultKind.DETAIL_DIFFERS, PackManifest.DETAILS, "a line of it is no JSON");
        }
        return new DetailsInPack(zip, said);
    }

    /** What it says lies behind a fact, by field: as the ledger would have it, which had the key of an evidence file as well. */
    SortedMap<String, KeptDetail> kept(Fact fact) {
        SortedMap<String, KeptDetail> kept = new TreeMap<>();
        DetailFields.of(fact).forEach((field, digest) -> {
            JsonNode line = lines.get(key(fact, field));
            if (line != null) {
                kept.put(field, kept(field, line));
            }
        });
        return kept;
    }

    private static KeptDetail kept(String field, JsonNode line) {
        if (line.has("fault")) {
            return KeptDetail.faulty(
                    field, KeptDetail.Fault.valueOf(line.get("fault").asString("")));
        }
        return line.has("erasedBy")
                ? KeptDetail.erased(field, line.get("erasedBy").asString(""))
                : new KeptDetail(
                        field,
                        new DetailText(
                                field,
                                line.at("/salt").asString(""),
                                line.at("/text").asString("")),
                        null,
                        null);
    }

    void compare(SealedEntries entries, PackManifest manifest, Findings findings) {
        Map<String, JsonNode> said = new HashMap<>(lines);
        Erasures erasures = new Erasures();
        each(entries, manifest, row -> {
            if (Erasures.TYPES.contains(row.type())) {
                fact(row).ifPresent(fact -> erasures.add(fact, row.position()));
            }
        });
        Set<String> evidence = new TreeSet<>(zip.names());
        evidence.removeIf(name -> !name.startsWith(PackManifest.EVIDENCE));
        each(entries, manifest, row -> compare(row, said, evidence, erasures, findings));
        evidence.forEach(name -> findings.fault(FaultKind.DETAIL_UNNAMED, name, "no fact of the log filed it"));
        said.keySet()
                .forEach(key -> findings.fault(
                        FaultKind.DETAIL_UNNAMED, PackManifest.DETAILS, "no fact of the log has " + key));
    }

    private static void each(SealedEntries entries, PackManifest manifest, Consumer<EntryRow> sink) {
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

    private void compare(
            EntryRow row, Map<String, JsonNode> said, Set<String> evidence, Erasures erasures, Findings findings) {
        fact(row)
                .ifPresent(fact -> DetailFields.of(fact).forEach((field, digest) -> {
                    JsonNode line = said.remove(key(fact, field));
                    String fault = line == null
                            ? "details.jsonl has no line for it"
                            : faultOfLine(fact, row.position(), field, digest, line, erasures);
                    if (line != null && DetailFields.isFile(fact, field) && !line.has("erasedBy")) {
                        evidence.remove(PackManifest.EVIDENCE + fact.id());
                    }
                    if (fault != null) {
                        findings.fault(FaultKind.DETAIL_DIFFERS, row.position(), row.eventId() + " " + field, fault);
                    }
                }));
    }

    private static String key(Fact fact, String field) {
        return fact.id().value() + " " + field;
    }

    private @Nullable String faultOfLine(
            Fact fact, long position, String field, String digest, JsonNode line, Erasures erasures) {
        if (saysMore(line, DetailFields.isFile(fact, field))
                || !line.at("/sha256").asString("").equals(digest)) {
            return "its line in details.jsonl says something that no fact does";
        }
        if (line.has("erasedBy")) {
            return erasures.says(fact, position, field, line.get("erasedBy").asString(""))
                    ? null
                    : "no fact in the pack erased it: if one did since, ask for a newer pack, which has that fact";
        }
        return fault(fact, field, digest, line);
    }

    /** What a line says beside what is verified would be read as if it had been. */
    private static boolean saysMore(JsonNode line, boolean isFile) {
        List<String> own = line.has("erasedBy")
                ? List.of("erasedBy")
                : line.has("fault") ? List.of("fault") : isFile ? List.of("salt") : List.of("salt", "text");
        return line.propertyNames().stream()
                .anyMatch(name -> !own.contains(name)
                        && !List.of("fact", "field", "sha256").contains(name));
    }

    private @Nullable String fault(Fact fact, String field, String digest, JsonNode line) {
        if (line.has("fault")) {
            return "it could not be read when the pack was made: "
                    + line.get("fault").asString("");
        }
        try {
            String salt = line.at("/salt").asString("");
            String calculated = DetailFields.isFile(fact, field) && fact instanceof EvidenceFact.Filed
                    ? zip.digest(
                            PackManifest.EVIDENCE + fact.id(), HexFormat.of().parseHex(salt))
                    : new DetailText(field, salt, line.at("/text").asString(""))
                            .detail()
                            .sha256();
            return calculated.equals(digest) ? null : "calculated digest " + calculated + ", sealed " + digest;
        } catch (IllegalArgumentException malformed) {
            return "its salt is malformed";
        }
    }
}
