package io.daicho.api.journal;

import io.daicho.api.fact.Detail;
import io.daicho.api.fact.Fact;
import io.daicho.api.fact.InstantText;
import io.daicho.api.fact.RecordedFact;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/** Writes facts as journal lines that {@link JournalReader} reads: details as their texts again. */
public final class JournalWriter {
    private final Function<Detail, DetailState> texts;

    /**
     * A writer.
     *
     * @param texts what is behind a detail; where there is no text, the line has its digest and says whether it is erased
     */
    public JournalWriter(Function<Detail, DetailState> texts) {
        this.texts = texts;
    }

    /** The fact as one line, without line end. */
    public String line(RecordedFact recorded) {
        ObjectNode line = FactJson.mapper().createObjectNode();
        Fact fact = recorded.fact();
        line.put("type", FactCatalogue.name(fact.getClass()));
        ObjectNode tree = FactJson.tree(fact);
        restore(Shape.of(fact.getClass()), tree);
        line.setAll(tree);
        line.put("recordedAt", InstantText.of(recorded.recordedAt()));
        return line.toString();
    }

    private void restore(Shape shape, ObjectNode object) {
        for (Shape.Field field : shape.fields().values()) {
            JsonNode value = object.get(field.name());
            if (value == null) {
                continue;
            }
            if (field.isDetail()) {
                DetailState state =
                        texts.apply(new Detail(value.get(ShapeCheck.DIGEST).stringValue()));
                if (state.text() == null) {
                    ((ObjectNode) value).put(ShapeCheck.ERASED, state.erased());
                } else {
                    object.set(field.name(), StringNode.valueOf(state.text()));
                }
            } else if (field.isNested() && value instanceof ArrayNode array) {
                array.forEach(element -> restore(Shape.of(field.type()), (ObjectNode) element));
            } else if (field.isNested()) {
                restore(Shape.of(field.type()), (ObjectNode) value);
            }
        }
    }
}
