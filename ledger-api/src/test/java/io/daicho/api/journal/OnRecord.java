package io.daicho.api.journal;

import io.daicho.api.fact.Thing;
import io.daicho.api.id.ContractId;
import io.daicho.api.id.FactId;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * A ledger in which every contract is registered and every fact is about one copy.
 *
 * @param zone the time zone of every contract
 */
public record OnRecord(ZoneId zone) implements JournalReader.Surroundings {
    static final String SALT = "00112233445566778899aabbccddeeff";

    /** A reader in these surroundings, whose salts are always the same. */
    static final JournalReader READER = new JournalReader(new OnRecord(ZoneId.of("Asia/Tokyo")), () -> SALT);

    /** Reads a line that is given as text. */
    public static JournalLine read(String line) {
        return READER.read(line.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public @Nullable ZoneId zone(ContractId contract) {
        return contract.value().equals("unregistered") ? null : zone;
    }

    @Override
    public @Nullable Thing thing(ContractId contract, FactId fact) {
        return fact.value().equals("unknown") ? null : new Thing(Thing.Kind.COPY, "copy-2");
    }
}
