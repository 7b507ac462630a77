package io.daicho.service.access;

import io.daicho.api.id.ContractId;
import io.daicho.api.journal.FactJson;
import io.daicho.conclusions.question.Access;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What is noted about the machine, in a file of its own ({@code access.db}) in the data directory, so that looking never waits
 * for recording. Whoever seals the notes reads them on a connection of its own, so that looking does not wait for that either.
 * What cannot be noted is logged; nothing is refused because of it.
 */
public final class MachineNotes implements AutoCloseable {
    /** Its name in the data directory. */
    public static final String FILE = "access.db";

    private static final Logger LOG = LoggerFactory.getLogger(MachineNotes.class);

    private final Session writing;
    private final Session reading;
    private final Clock clock;
    private volatile Runnable listener = () -> {};

    /** The notes in a data directory. */
    public MachineNotes(Path directory, Clock clock) {
        this.writing = new Session(directory.resolve(FILE), clock);
        this.reading = new Session(directory.resolve(FILE), clock);
        this.clock = clock;
    }

    /** Asks to be told when something was noted. Called by whoever looks: return at once. */
    public void onNoted(Runnable told) {
        listener = told;
    }

    /** Notes something; says whether that was possible. */
    public boolean note(Note note) {
        try {
            writing.transact(connection -> append(connection, note));
            listener.run();
            return true;
        } catch (SQLException | RuntimeException failure) {
            LOG.error("It could not be noted in {}: {}", FILE, note, failure);
            return false;
        }
    }

    /**
     * Notes what holds from now on, if the last note of this type says another thing.
     *
     * @param type what kind of thing
     * @param member under which name the value stands in the note
     * @param value a key, a certificate; nothing about a person
     * @return whether it stands there now
     */
    public boolean noteChange(String type, String member, String value) {
        try {
            boolean isNew = writing.transact(connection -> {
                Optional<String> before = NoteTables.last(connection, type)
                        .map(payload ->
                                FactJson.mapper().readTree(payload).path(member).asString(""));
                return !before.equals(Optional.of(value))
                        && append(connection, Note.changed(type, member, value, before.orElse(null)));
            });
            if (isNew) {
                listener.run();
            }
            return true;
        } catch (SQLException | RuntimeException failure) {
            LOG.error("It could not be noted in {}: {} {} {}", FILE, type, member, value, failure);
            return false;
        }
    }

    private boolean append(Connection connection, Note note) throws SQLException {
        NoteTables.append(connection, clock.millis(), note);
        return true;
    }

    /** How many there are, as their numbers say. */
    public long head() {
        return read(connection -> {
            try (PreparedStatement query = connection.prepareStatement("SELECT max(position) + 1 FROM note");
                    ResultSet row = query.executeQuery()) {
                return row.next() ? row.getLong(1) : 0;
            }
        });
    }

    /** Notes from a position on, in their order. */
    public List<NoteRow> read(long from, int most) {
        return read(connection -> {
            try (PreparedStatement query = connection.prepareStatement(
                    "SELECT position, at, type, payload FROM note WHERE position >= ? ORDER BY position LIMIT ?")) {
                query.setLong(1, from);
                query.setInt(2, most);
                List<NoteRow> notes = new ArrayList<>();
                try (ResultSet rows = query.executeQuery()) {
                    while (rows.next()) {
                        notes.add(new NoteRow(
                                rows.getLong(1),
                                Instant.ofEpochMilli(rows.getLong(2)),
                                rows.getString(3),
                                rows.getString(4)));
                    }
                }
                return notes;
            }
        });
    }

    /** Who looked at a contract until an instant, the earliest first; of more than so many the newest. */
    List<Access> accesses(ContractId contract, Instant until, int most) {
        return read(connection -> Accesses.of(connection, contract, until, most));
    }

    private <T> T read(Session.Work<T> work) {
        try {
            return reading.run(work);
        } catch (SQLException failure) {
            throw new UnreadableNotes(failure);
        }
    }

    @Override
    public void close() {
        writing.close();
        reading.close();
    }
}
