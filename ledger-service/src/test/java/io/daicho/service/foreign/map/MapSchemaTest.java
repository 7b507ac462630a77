package io.daicho.service.foreign.map;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.daicho.api.journal.JournalSchema;
import io.daicho.service.foreign.Converted;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The published schema of the map says what the reader takes; {@code -Dupdate} writes it anew. */
class MapSchemaTest {
    private static final Path PUBLISHED = Path.of("..", "docs", "reference", "foreign-map.schema.json");
    private static final String TEXT = JournalSchema.text(
            ForeignMap.class, "urn:daicho:foreign-map:1", "A map of what records of other programs stand for");

    @Test
    void isPublished() throws IOException {
        if (System.getProperty("update") != null) {
            Files.writeString(PUBLISHED, TEXT);
        }
        assertThat(PUBLISHED).hasContent(TEXT);
    }

    @Test
    void takesTheExample() throws IOException {
        assertThat(schema().validate(Files.readString(Converted.EXAMPLES.resolve("map.json")), InputFormat.JSON))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"unknown-field", "missing-field", "bad-value", "no-recorder", "name-as-person", "a-list"})
    void refusesWhatTheReaderRefuses(String fault) throws IOException {
        String bad = Files.readString(Converted.RESOURCES.resolve("bad").resolve("map--" + fault + ".json"));

        assertThat(schema().validate(bad, InputFormat.JSON)).isNotEmpty();
    }

    private static Schema schema() {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(TEXT, InputFormat.JSON);
    }
}
