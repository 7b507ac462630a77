package io.daicho.readmodel.clauses;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Editions from a directory: read strictly, and never in the place of another. */
class ClauseSetFileTest {
    @TempDir
    Path directory;

    private String good = "";

    @BeforeEach
    void anEditionOfTheHouse() throws IOException {
        try (InputStream shipped = ClauseSets.class.getResourceAsStream("/io/daicho/clausesets/gdpr-28-2016.json")) {
            assertThat(shipped).isNotNull();
            good = new String(shipped.readAllBytes(), StandardCharsets.UTF_8)
                    .replace("\"gdpr-28-2016\"", "\"house-2026\"");
        }
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(directory.resolve(name), text);
    }

    @Test
    void isThereBesideTheShippedOnes() throws IOException {
        write("house-2026.json", good);
        write("read-me.txt", "no edition");

        ClauseSets sets = ClauseSets.shipped().and(directory);

        assertThat(sets.editions())
                .containsExactlyInAnyOrder("jp-municipal-infosec-2025", "gdpr-28-2016", "house-2026");
        assertThat(sets.edition("house-2026").orElseThrow().clause("28(3)(g)").rules())
                .contains("return-or-erase-at-end");
        assertThat(sets.digest("house-2026").orElseThrow()).matches("[0-9a-f]{64}");
        assertThat(sets.digest("gdpr-28-2016")).isEmpty();
    }

    @Test
    void aTargetMayBeSetToNone() throws IOException {
        write("house-2026.json", good.replace("\"PT48H\"", "null"));

        assertThat(ClauseSets.shipped()
                        .and(directory)
                        .edition("house-2026")
                        .orElseThrow()
                        .targets()
                        .promptly())
                .isNull();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "survival": "SURVIVES", "rules": ["safety-measures"]     | "survial": "SURVIVES", "rules": ["safety-measures"] | /clauses/3 has the unknown field "survial"
            "edition": "house-2026",                                 | | the file lacks the field "edition"
            "edition": "house-2026"                                  | "edition": null        | /edition is null
            "safety-measures"                                        | "safety-mesures"       | the clause 28(3)(c) names [safety-mesures] among its rules
            "number": "28(3)(b)"                                     | "number": "28(3)(a)"   | the clause 28(3)(a) stands twice in house-2026
            "f9": "CONTRACTOR"                                       | "f9": "SOMEBODY"       | SOMEBODY
            "f10": "YES",                                            | | /switches lacks the field "f10"
            "PT48H"                                                  | "two days"             | two days
            "rules": ["follow-up"], "noDuty": ""                     | "rules": [], "noDuty": "" | the clause 28(3)(f) has neither of rules and noDuty
            "rules": ["follow-up"], "noDuty": ""                     | "rules": ["follow-up"], "noDuty": "none" | the clause 28(3)(f) has both of rules and noDuty
            "clauses": [                                             | "clauses": [,          | house-2026.json:
            """)
    void aFaultIsSaidWithFileReasonAndRemedy(String from, @Nullable String to, String said) throws IOException {
        assertThat(good).contains(from);
        Path file = write("house-2026.json", good.replace(from, to == null ? "" : to));

        assertThatExceptionOfType(UnusableClauseSet.class)
                .isThrownBy(() -> ClauseSets.shipped().and(directory))
                .withMessageContaining(file.toString())
                .withMessageContaining(said)
                .withMessageContaining("docs/how-to/write-a-clause-set.md");
    }

    @Test
    void saysTheLineOfAFault() throws IOException {
        write("house-2026.json", good.replace("\"f9\": \"CONTRACTOR\"", "\"f9\": \"SOMEBODY\""));

        assertThatExceptionOfType(UnusableClauseSet.class)
                .isThrownBy(() -> ClauseSets.shipped().and(directory))
                .withMessageContaining("house-2026.json:18");
    }

    @Test
    void isCalledAsItsFileIs() throws IOException {
        write("other.json", good);

        assertThatExceptionOfType(UnusableClauseSet.class)
                .isThrownBy(() -> ClauseSets.shipped().and(directory))
                .withMessageContaining("Name the file house-2026.json");
    }

    @Test
    void neverStandsInThePlaceOfAShippedOne() throws IOException {
        write("gdpr-28-2016.json", good.replace("house-2026", "gdpr-28-2016"));

        assertThatExceptionOfType(UnusableClauseSet.class)
                .isThrownBy(() -> ClauseSets.shipped().and(directory))
                .withMessageContaining("Give this one another name");
    }

    @Test
    void aDirectoryThatIsNotThereIsSaid() {
        assertThatExceptionOfType(UnusableClauseSet.class)
                .isThrownBy(() -> ClauseSets.shipped().and(directory.resolve("nowhere")))
                .withMessageContaining("nowhere");
    }
}
