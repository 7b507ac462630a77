package io.daicho.service.foreign;

import io.daicho.api.fact.Evidence;
import io.daicho.api.fact.Fact;
import io.daicho.api.fact.InstantText;
import io.daicho.api.id.PersonId;
import io.daicho.api.journal.FactCatalogue;
import io.daicho.api.journal.FactJson;
import io.daicho.service.foreign.map.ForeignMap;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** Writes journal lines: what every fact of a conversion says. */
public final class FactLines {
    private final ForeignMap map;

    /** Lines of the map's contract. */
    public FactLines(ForeignMap map) {
        this.map = map;
    }

    /**
     * A line, to be filled with the deed's own fields.
     *
     * @param fact the id of the fact, the same whenever the same record is read
     * @param person who did it; absent: a machine, or nobody knows
     * @param reference where to find the record
     */
    public ObjectNode line(
            Class<? extends Fact> type, String fact, Instant at, @Nullable PersonId person, String reference) {
        ObjectNode line = FactJson.mapper().createObjectNode();
        line.put("type", FactCatalogue.name(type));
        line.put("fact", fact);
        line.put("contract", map.contract().value());
        line.put("occurredAt", InstantText.of(at));
        ObjectNode recorder = line.putObject("recordedBy");
        recorder.put("organisation", map.recorder().organisation().value());
        recorder.put("role", map.recorder().role().name());
        if (person != null) {
            recorder.put("person", person.value());
        }
        line.putArray("evidence")
                .addObject()
                .put("kind", Evidence.Kind.TOOL_REPORT.name())
                .put("reference", reference);
        return line;
    }
}
