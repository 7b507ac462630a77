package io.daicho.conclusions.example;

import io.daicho.api.contract.ContractFact;
import io.daicho.api.fact.Fact;
import io.daicho.api.fact.RecordedFact;
import io.daicho.api.fact.Thing;
import io.daicho.api.id.ContractId;
import io.daicho.api.id.FactId;
import io.daicho.api.journal.JournalLine;
import io.daicho.api.journal.JournalReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads the journals of examples. */
final class ExampleJournal implements JournalReader.Surroundings {
    static final Path FOLDER = Path.of("..", "examples");

    private final Map<FactId, Fact> facts = new HashMap<>();
    private @Nullable ZoneId zone;

    static List<RecordedFact> read() {
        return read(FOLDER.resolve("road-liability.jsonl"));
    }

    static List<RecordedFact> read(Path journal) {
        return new ExampleJournal().lines(journal);
    }

    private List<RecordedFact> lines(Path journal) {
        JournalReader reader = new JournalReader(this, () -> "00".repeat(16));
        List<RecordedFact> recorded = new ArrayList<>();
        try {
            for (String text : Files.readAllLines(journal)) {
                JournalLine line = reader.read(text.getBytes(StandardCharsets.UTF_8));
                if (line.fact() instanceof ContractFact.Registered registered) {
                    zone = registered.timeZone();
                }
                facts.put(line.fact().id(), line.fact());
                recorded.add(new RecordedFact(recorded.size(), Objects.requireNonNull(line.recordedAt()), line.fact()));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return recorded;
    }

    @Override
    public @Nullable ZoneId zone(ContractId contract) {
        return zone;
    }

    @Override
    public @Nullable Thing thing(ContractId contract, FactId fact) {
        Fact known = facts.get(fact);
        return known == null ? null : known.thing();
    }
}
