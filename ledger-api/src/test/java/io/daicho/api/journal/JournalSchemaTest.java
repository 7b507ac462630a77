package io.daicho.api.journal;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.daicho.api.Kept;
import io.daicho.api.fact.Fact;
import io.daicho.api.fact.RecordedFact;
import io.daicho.api.fact.Refusal;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class JournalSchemaTest {
    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private static final Schema SCHEMA = REGISTRY.getSchema(JournalSchema.text());

    /** What a schema is for. */
    private static final Set<String> STRUCTURAL = Stream.of(
                    Refusal.UNKNOWN_TYPE, Refusal.UNKNOWN_FIELD, Refusal.MISSING_FIELD, Refusal.BAD_VALUE)
            .map(Refusal::code)
            .collect(Collectors.toSet());

    /** Bad values that have a good form: the reader's matter. */
    private static final Set<String> OF_GOOD_FORM = Set.of(
            "day-that-does-not-exist",
            "local-time-that-does-not-exist",
            "zone-that-does-not-exist",
            "time-zone-that-does-not-exist",
            "country-that-does-not-exist",
            "evidence-ends-before-it-starts",
            "period-ends-before-it-starts",
            "recorded-at-is-a-day",
            "cloud-without-its-service",
            "key-without-encryption",
            "service-that-stands-twice",
            "target-of-nothing",
            "unpaired-surrogate",
            "prose-as-the-id-of-a-thing",
            "clauses-without-facts",
            "concluded-breach-cut-off",
            "online-storage-without-its-service",
            "desk-with-a-recipient");

    static Stream<Class<? extends Fact>> types() {
        return FactCatalogue.types().stream();
    }

    static Stream<Path> structuralFaults() {
        return BadLinesTest.files()
                .filter(file -> STRUCTURAL.contains(BadLinesTest.code(file)))
                .filter(file -> !OF_GOOD_FORM.contains(what(file)));
    }

    @Test
    void standsInTheReference() {
        Kept.inProject("docs/reference").says("journal.schema.json", JournalSchema.text());
    }

    @Test
    void isASchema() {
        Schema ofSchemas = REGISTRY.getSchema(com.networknt.schema.SchemaLocation.of(
                com.networknt.schema.dialect.Dialects.getDraft202012().getId()));

        assertThat(ofSchemas.validate(JournalSchema.text(), InputFormat.JSON)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("types")
    void acceptsALineOfEveryType(Class<? extends Fact> type) {
        assertThat(SCHEMA.validate(Samples.line(type), InputFormat.JSON)).isEmpty();
    }

    @Test
    void acceptsWhateverIsExported() {
        for (int i = 0; i < 500; i++) {
            FactJsonPropertyTest.Made made = FactJsonPropertyTest.Made.by(new Random(i));
            String line = new JournalWriter(made.maker()::state).line(new RecordedFact(0, Instant.EPOCH, made.fact()));

            assertThat(SCHEMA.validate(line, InputFormat.JSON)).as(line).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("structuralFaults")
    void refusesWhatHasABadForm(Path file) throws IOException {
        String line = new String(BadLinesTest.line(file), StandardCharsets.UTF_8);

        assertThat(SCHEMA.validate(line, InputFormat.JSON)).as(line).isNotEmpty();
    }

    @Test
    void leavesToTheReaderOnlyWhatItCannotSee() throws IOException {
        for (Path file : BadLinesTest.files()
                .filter(bad -> OF_GOOD_FORM.contains(what(bad)))
                .toList()) {
            String line = new String(BadLinesTest.line(file), StandardCharsets.UTF_8);

            assertThat(SCHEMA.validate(line, InputFormat.JSON))
                    .as(file.toString())
                    .isEmpty();
        }
    }

    private static String what(Path file) {
        String name = file.getFileName().toString();
        return name.substring(name.indexOf("--") + 2, name.length() - ".jsonl".length());
    }
}
