package io.daicho.service.cli;

import static io.daicho.service.cli.Call.ledger;
import static io.daicho.service.testing.Lines.received;
import static io.daicho.service.testing.Lines.registered;
import static org.assertj.core.api.Assertions.assertThat;

import io.daicho.service.store.Postgres;
import io.daicho.service.testing.Lines;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A ledger whose rows lie in PostgreSQL, or whose evidence files lie in an object store: verified, or said not to be. */
class VerifyElsewhereTest {
    @TempDir
    Path directory;

    @AfterEach
    void forget() {
        System.getProperties().keySet().removeIf(key -> key.toString().startsWith("daicho."));
    }

    private Path importedTo(String url) throws IOException {
        System.setProperty("daicho.store.url", url);
        Path data = directory.resolve("data");
        Path file = Lines.file(directory, registered(), received("f-1", "k-1", "2026-02-01"));
        assertThat(ledger("import", file, "--data", data)).returns(0, Call::code);
        assertThat(data.resolve("ledger.db")).doesNotExist();
        return data;
    }

    private static void change(String url, String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement()) {
            assertThat(statement.executeUpdate(sql)).isPositive();
        }
    }

    @Test
    void rowsOnPostgresqlAreComparedWithTheLogAndWhatIsNotLookedAtIsSaid() throws Exception {
        String url = Postgres.emptyDatabase();
        Path data = importedTo(url);

        assertThat(ledger("verify", "--data", data))
                .returns(0, Call::code)
                .satisfies(call -> assertThat(call.out())
                        .containsPattern("integrity: nothing was changed +proved +all 2 entries")
                        .containsPattern("completeness: nothing is missing +proved +all 2 entries")
                        .containsPattern("conclusions: concluded again, the same +not checked +concluded again without"
                                + " a fault; the read models lie in the database")
                        .contains("The pages, indexes and schema of the database jdbc:postgresql://")
                        .doesNotContain("password"));
    }

    @Test
    void aRowThatWasChangedOrRemovedOnPostgresqlIsFound() throws Exception {
        String url = Postgres.emptyDatabase();
        Path data = importedTo(url);

        change(url, "UPDATE entry SET payload = replace(payload, 'SERVER', 'PAPER') WHERE position = 1");
        assertThat(ledger("verify", "--data", data))
                .returns(1, Call::code)
                .satisfies(call -> assertThat(call.out())
                        .contains(
                                "The first bad entry is at position 1",
                                "The stored entry is not the one that was sealed"));
        change(url, "DELETE FROM entry WHERE position = 1");
        assertThat(ledger("verify", "--data", data))
                .returns(1, Call::code)
                .satisfies(call -> assertThat(call.out()).contains("An entry is missing."));
    }

    @Test
    void aDatabaseThatCannotBeReachedOrIsNotNamedIsSaid() throws Exception {
        Path data = importedTo(Postgres.emptyDatabase());

        System.setProperty("daicho.store.url", "jdbc:postgresql://127.0.0.1:1/ledger");
        assertThat(ledger("verify", "--data", data))
                .returns(1, Call::code)
                .satisfies(call ->
                        assertThat(call.out()).contains("The database cannot be read.", "Connection to 127.0.0.1:1"));
        System.clearProperty("daicho.store.url");
        assertThat(ledger("verify", "--data", data))
                .returns(1, Call::code)
                .satisfies(call -> assertThat(call.err()).contains("There is a log", "DAICHO_STORE_URL"));
    }

    @Test
    void evidenceFilesInAnObjectStoreThatIsOutOfReachAreCountedAsNotChecked() throws IOException {
        Path data = Evidence.in(directory).data();
        try (Stream<Path> files = Files.walk(data.resolve("evidence"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.delete(file);
            }
        }

        assertThat(ledger("verify", "--data", data))
                .returns(1, Call::code)
                .satisfies(call -> assertThat(call.out()).contains("FILE_MISSING"));
        System.setProperty("daicho.evidence.s3.endpoint", "http://127.0.0.1:1");
        System.setProperty("daicho.evidence.s3.bucket", "ledger");
        assertThat(ledger("verify", "--data", data))
                .returns(0, Call::code)
                .satisfies(call -> assertThat(call.out())
                        .containsPattern("integrity: nothing was changed +not checked")
                        .contains("1 evidence files in http://127.0.0.1:1 ledger could not be read from here"));
    }
}
