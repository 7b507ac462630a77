package io.daicho.service.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.daicho.api.id.ContractId;
import io.daicho.conclusions.question.Access;
import io.daicho.service.store.MovableClock;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A data directory of the version that noted who looked, and sealed nothing of it. */
class EarlierNotesTest {
    private static final ContractId CONTRACT = new ContractId("c-1");
    private static final Instant THEN = Instant.parse("2026-03-01T09:00:00Z");

    @TempDir
    Path data;

    @BeforeEach
    void noteAsTheVersionBeforeDid() throws Exception {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + data.resolve("access.db"));
                Statement statement = connection.createStatement()) {
            statement.execute("PRAGMA journal_mode = WAL");
            statement.execute("""
                CREATE TABLE access (number INTEGER PRIMARY KEY AUTOINCREMENT, contract TEXT NOT NULL,
                    at INTEGER NOT NULL, who TEXT NOT NULL, what TEXT NOT NULL, detail TEXT NOT NULL)\
                """);
            statement.execute("INSERT INTO access (contract, at, who, what, detail) VALUES ('c-1', "
                    + THEN.toEpochMilli() + ", 'REST 203.0.113.7', 'ASKED', '/api/v1/contracts/c-1/questions/3'),"
                    + " ('c-2', " + THEN.toEpochMilli() + ", 'PAGE ::1', 'VIEWED', '/contracts/c-2'),"
                    + " ('c-1', " + (THEN.toEpochMilli() - 1) + ", 'COMMAND_LINE', 'EXPORTED', 'pack')");
        }
    }

    @Test
    void question26AnswersAsBefore() {
        try (MachineNotes notes = new MachineNotes(data, new MovableClock())) {
            assertThat(new AccessLog(notes).of(CONTRACT, THEN))
                    .containsExactly(
                            new Access(THEN, "REST 203.0.113.7", "ASKED", "/api/v1/contracts/c-1/questions/3"),
                            new Access(THEN.minusMillis(1), "COMMAND_LINE", "EXPORTED", "pack"));
        }
    }

    @Test
    void everyRowBecomesANoteInItsOrderAndTheLastOneSaysThatTheyWereNotSealed() {
        try (MachineNotes notes = new MachineNotes(data, new MovableClock())) {
            List<NoteRow> rows = notes.read(0, 10);

            assertThat(rows).extracting(NoteRow::position).containsExactly(0L, 1L, 2L, 3L);
            assertThat(rows.get(1).payload()).contains("\"channel\":\"PAGE\",\"contract\":\"c-2\"");
            assertThat(rows).noneMatch(row -> row.payload().contains("203.0.113.7"));
            assertThat(rows.get(3).type()).isEqualTo("machine.notes-taken-over");
            assertThat(rows.get(3).payload()).isEqualTo("{\"count\":3}");
        }
    }

    @Test
    void theyAreTakenOverOnce() {
        for (int start = 0; start < 3; start++) {
            try (MachineNotes notes = new MachineNotes(data, new MovableClock())) {
                assertThat(notes.head()).isEqualTo(4);
            }
        }
    }
}
