package io.daicho.service.cli;

import static io.daicho.service.cli.Call.EXAMPLE;
import static io.daicho.service.cli.Call.EXAMPLE_CONTRACT;
import static io.daicho.service.cli.Call.ledger;
import static io.daicho.service.cli.Call.obligations;
import static org.assertj.core.api.Assertions.assertThat;

import io.daicho.api.id.ContractId;
import io.daicho.api.id.FactId;
import io.daicho.api.journal.FactJson;
import io.daicho.service.cli.call.OpenLedger;
import io.daicho.service.store.FactStore;
import io.daicho.service.store.entry.StoredEntry;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** When a fact became known: said by a journal that is evaluated by itself and by the demo, never by an import. */
class RecordedAtTest {
    private static final ContractId CONTRACT = new ContractId(EXAMPLE_CONTRACT);
    private static final String FIRST = "2025-04-01T00:20:11.518Z";

    @TempDir
    Path directory;

    @Test
    void aJournalByItselfSaysWhenItsLinesBecameKnown() {
        String then = obligations("--journal", EXAMPLE, "--as-of", "2026-03-01", "--known-at", "2025-04-01");
        String now = obligations("--journal", EXAMPLE, "--as-of", "2026-03-01", "--known-at", "2099-01-01");

        assertThat(FactJson.mapper().readTree(then).get("position").longValue()).isZero();
        assertThat(FactJson.mapper().readTree(now).get("position").longValue()).isEqualTo(150);
    }

    @Test
    void anImportRecordsNowAndKeepsWhatTheLineSaidBesideIt() {
        Instant before = Instant.now().minusMillis(1);
        assertThat(ledger("import", EXAMPLE, "--data", directory).code()).isZero();

        StoredEntry entry = first(directory);

        assertThat(entry.recordedAt()).isAfterOrEqualTo(before);
        JsonNode metadata = FactJson.mapper().readTree(entry.metadata());
        assertThat(metadata.get("importedRecordedAt").stringValue()).isEqualTo(FIRST);
        assertThat(metadata.get("channel").stringValue()).isEqualTo("IMPORT");
        assertThat(ledger("obligations", "--data", directory, "--known-at", "2025-12-31", "--format", "json")
                        .json()
                        .get("position")
                        .isNull())
                .isTrue();
    }

    @Test
    void theDemoPrintsBothStatesAndRecordsAsItsLinesSay() {
        Path data = directory.resolve("demo");

        Call demo = ledger("demo", "--exit", "--data", data);

        assertThat(demo.err()).isEmpty();
        assertThat(demo.code()).isZero();
        assertThat(demo.out()).contains("2026-03-26 12:00", "the day after completion", "As of now:", data.toString());
        assertThat(first(data).recordedAt()).isEqualTo(Instant.parse(FIRST));
        assertThat(obligations("--data", data, "--as-of", "2026-03-01", "--known-at", "2025-10-07"))
                .isEqualTo(obligations("--journal", EXAMPLE, "--as-of", "2026-03-01", "--known-at", "2025-10-07"));
    }

    @Test
    void theDemoNeverWritesIntoALedger() {
        assertThat(ledger("import", EXAMPLE, "--data", directory).code()).isZero();

        Call demo = ledger("demo", "--exit", "--data", directory);

        assertThat(demo.code()).isEqualTo(1);
        assertThat(demo.err()).contains("not empty");
    }

    private static StoredEntry first(Path data) {
        try (OpenLedger open = OpenLedger.of(data)) {
            return open.get(FactStore.class).find(CONTRACT, new FactId("f-001")).orElseThrow();
        }
    }
}
