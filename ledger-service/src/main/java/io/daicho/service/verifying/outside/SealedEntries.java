package io.daicho.service.verifying.outside;

import io.daicho.api.journal.CanonicalJson;
import io.daicho.api.journal.FactJson;
import io.daicho.proof.Malformed;
import io.daicho.proof.text.Bytes;
import io.daicho.proof.tile.BundlePath;
import io.daicho.proof.tile.TilePath;
import io.daicho.service.sealing.log.ContractLog;
import io.daicho.service.store.file.EntryRow;
import io.daicho.service.verifying.folded.EntrySource;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** The entries in the bundles of a log, as rows of the store that they were. */
public final class SealedEntries implements EntrySource {
    private final ContractLog log;
    private final long size;

    /** Those of a log of that size. */
    public SealedEntries(ContractLog log, long size) {
        this.log = log;
        this.size = size;
    }

    @Override
    public List<EntryRow> read(String contract, long from, int most) {
        List<EntryRow> rows = new ArrayList<>();
        long next = from;
        while (next < size && rows.size() < most) {
            List<Bytes> bundle =
                    log.bundle(BundlePath.in(size, next / TilePath.FULL)).entries();
            for (int at = (int) (next % TilePath.FULL); at < bundle.size() && rows.size() < most; at++) {
                rows.add(row(contract, next++, bundle.get(at).toArray()));
            }
        }
        return rows;
    }

    private static EntryRow row(String contract, long position, byte[] entry) {
        try {
            return read(contract, entry);
        } catch (Malformed fault) {
            throw new IllegalArgumentException("entry " + position + ": " + fault.getMessage(), fault);
        }
    }

    /** The row that an entry was made of. */
    public static EntryRow read(String contract, byte[] entry) throws Malformed {
        try {
            JsonNode json = FactJson.mapper().readTree(new String(entry, StandardCharsets.UTF_8));
            EntryRow row = new EntryRow(
                    0,
                    contract,
                    json.at("/position").longValue(),
                    text(json, "/id"),
                    text(json, "/type"),
                    text(json, "/revision"),
                    text(json, "/aggregate/type"),
                    text(json, "/aggregate/id"),
                    json.at("/aggregate/sequence").longValue(),
                    Instant.parse(text(json, "/recordedAt")).toEpochMilli(),
                    CanonicalJson.of(json.at("/payload").toString()),
                    CanonicalJson.of(json.at("/metadata").toString()),
                    null);
            if (!Arrays.equals(row.entry().bytes(), entry)) {
                throw new Malformed("entry", "it is not in the canonical form of an entry");
            }
            return row;
        } catch (JacksonException
                | DateTimeParseException
                | ArithmeticException
                | java.io.UncheckedIOException notSuch) {
            throw new Malformed(
                    "entry",
                    "it is no entry of a ledger: "
                            + String.valueOf(notSuch.getMessage()).replaceAll("\\R.*", ""));
        }
    }

    private static String text(JsonNode json, String member) {
        return json.at(member).stringValue();
    }
}
