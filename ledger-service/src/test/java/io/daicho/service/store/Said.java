package io.daicho.service.store;

import io.daicho.api.fact.Thing;
import io.daicho.api.id.ContractId;
import io.daicho.api.id.FactId;
import io.daicho.api.journal.DetailText;
import io.daicho.api.journal.JournalLine;
import io.daicho.api.journal.JournalReader;
import io.daicho.service.store.keyring.Secret;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** Journal lines with details, read in a ledger that has every contract. */
final class Said {
    private static final JournalReader READER = new JournalReader(
            new JournalReader.Surroundings() {
                @Override
                public ZoneId zone(ContractId contract) {
                    return ZoneId.of("Asia/Tokyo");
                }

                @Override
                public @Nullable Thing thing(ContractId contract, FactId fact) {
                    return null;
                }
            },
            () -> HexFormat.of().formatHex(Secret.bytes(DetailText.SALT_BYTES)));

    private Said() {}

    /** A copy was lost, with a remark. */
    static JournalLine lost(String fact, String remark) {
        return line("copy.lost", fact, "\"copy\":\"k-1\",\"remark\":\"" + remark + "\"");
    }

    /** The details of a fact are erased: these, or all of them. */
    static JournalLine erased(String fact, String from, String... fields) {
        return line(
                "detail.erased",
                fact,
                "\"erasedFrom\":\"" + from + "\",\"fields\":"
                        + (fields.length == 0 ? "[]" : "[\"" + String.join("\",\"", fields) + "\"]")
                        + ",\"ground\":\"REQUEST_OF_THE_PERSON\",\"allowedBy\":\"p-9\",\"allowedByRole\":\"CLIENT\"");
    }

    /** A contract's keeping has ended. */
    static JournalLine retired(String fact) {
        return line(
                "contract.retired",
                fact,
                "\"ground\":\"RETENTION_ENDED\",\"allowedBy\":\"p-9\",\"allowedByRole\":\"CLIENT\"");
    }

    /** A copy of this contract was lost, with a remark. */
    static JournalLine lostIn(String contract, String fact, String remark) {
        return line(contract, "copy.lost", fact, "\"copy\":\"k-1\",\"remark\":\"" + remark + "\"");
    }

    static JournalLine line(String type, String fact, String rest) {
        return line("c-1", type, fact, rest);
    }

    private static JournalLine line(String contract, String type, String fact, String rest) {
        return read("{\"type\":\"" + type + "\",\"fact\":\"" + fact
                + "\",\"contract\":\"" + contract + "\",\"occurredAt\":\"2026-03-05T10:00:00Z\","
                + "\"recordedBy\":{\"organisation\":\"insurer\",\"role\":\"CONTRACTOR\"}," + rest + "}");
    }

    static JournalLine read(String line) {
        return READER.read(line.getBytes(StandardCharsets.UTF_8));
    }
}
