package io.daicho.service.words;

import static org.assertj.core.api.Assertions.assertThat;

import io.daicho.api.journal.FactJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Whatever stands in a fact has a word in both languages. */
class FieldsTest {
    private static final Path SCHEMA = Path.of("..", "docs", "reference", "journal.schema.json");
    private static final Words JAPANESE = Words.of(Locale.JAPANESE);
    private static final Words ENGLISH = Words.of(Locale.ENGLISH);

    private final Set<String> fields = new TreeSet<>();
    private final Set<String> codes = new TreeSet<>();

    @Test
    void eachFieldAndEachCode() throws IOException {
        walk(FactJson.mapper().readTree(Files.readAllBytes(SCHEMA)));

        assertThat(fields)
                .hasSizeGreaterThan(150)
                .allSatisfy(field -> assertThat(JAPANESE.field(field)).isNotEqualTo(field));
        assertThat(codes).hasSizeGreaterThan(100).allSatisfy(code -> {
            assertThat(ENGLISH.codeOfField(code)).matches("[a-z ]+|BCC|SHA-\\d+");
            assertThat(JAPANESE.codeOfField(code))
                    .doesNotMatch("[A-Z_]+_[A-Z_]+")
                    .isNotBlank();
        });
    }

    private void walk(JsonNode node) {
        if (node.path("properties").isObject()) {
            fields.addAll(node.get("properties").propertyNames());
        }
        node.path("enum").forEach(value -> {
            if (value.isString() && value.stringValue().matches("[A-Z][A-Z_0-9]+")) {
                codes.add(value.stringValue());
            }
        });
        node.forEach(this::walk);
    }
}
