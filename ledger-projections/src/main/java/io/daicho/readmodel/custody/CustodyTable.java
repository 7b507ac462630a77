package io.daicho.readmodel.custody;

import io.daicho.api.id.ContractId;
import io.daicho.api.id.CopyId;
import io.daicho.conclusions.copy.CopyTimeline;
import io.daicho.readmodel.ReadModelDatabase;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Custody: who held which copy where, from when to when. */
public final class CustodyTable {
    private static final String INSERT = """
            INSERT INTO rm_custody (contract, copy, step, data_set, kind, parent, holder, medium, service, place, country,
                serial_number, held_from, held_until, ended_by)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    private final ReadModelDatabase database;

    /** The table in a database. */
    public CustodyTable(ReadModelDatabase database) {
        this.database = database;
    }

    /** Puts copies' lives in place of what was there; within a write. */
    public void replace(ContractId contract, Map<CopyId, Optional<CopyTimeline>> copies) {
        List<Object[]> old = new ArrayList<>();
        List<@Nullable Object[]> rows = new ArrayList<>();
        copies.forEach((copy, timeline) -> {
            old.add(new Object[] {contract.value(), copy.value()});
            List<CustodyStep> steps = timeline.map(CustodySteps::of).orElse(List.of());
            for (int i = 0; i < steps.size(); i++) {
                rows.add(columns(contract, i, steps.get(i)));
            }
        });
        database.writing().batchUpdate("DELETE FROM rm_custody WHERE contract = ? AND copy = ?", old);
        database.writing().batchUpdate(INSERT, rows);
    }

    /** Forgets every copy's life; within a write. */
    public void clear(ContractId contract) {
        database.writing().update("DELETE FROM rm_custody WHERE contract = ?", contract.value());
    }

    private static @Nullable Object[] columns(ContractId contract, int number, CustodyStep step) {
        return new @Nullable Object[] {
            contract.value(),
            step.copy(),
            number,
            step.dataSet(),
            step.kind(),
            step.parent(),
            step.holder(),
            step.medium(),
            step.service(),
            step.place(),
            step.country(),
            step.serialNumber(),
            step.from().toEpochMilli(),
            step.until() == null ? null : step.until().toEpochMilli(),
            step.endedBy()
        };
    }

    /** Where every copy that is live at an instant lies, by holder; at most so many. */
    public List<CustodyStep> liveAt(ContractId contract, Instant at, int most) {
        return database.reading()
                .query("""
                        SELECT * FROM rm_custody
                        WHERE contract = ? AND held_from <= ? AND (held_until IS NULL OR held_until > ?)
                        ORDER BY holder, data_set, copy LIMIT ?""", (row, number) -> step(row), contract.value(), at.toEpochMilli(), at.toEpochMilli(), most);
    }

    /** The copies that were live at an instant on a medium of this serial number. */
    public List<CustodyStep> onMedium(ContractId contract, String serialNumber, Instant at) {
        return database.reading()
                .query(
                        """
                        SELECT * FROM rm_custody
                        WHERE contract = ? AND serial_number = ? AND held_from <= ?
                            AND (held_until IS NULL OR held_until > ?)
                        ORDER BY copy""",
                        (row, number) -> step(row),
                        contract.value(),
                        serialNumber,
                        at.toEpochMilli(),
                        at.toEpochMilli());
    }

    /** The whole life of a copy. */
    public List<CustodyStep> of(ContractId contract, CopyId copy) {
        return database.reading()
                .query(
                        "SELECT * FROM rm_custody WHERE contract = ? AND copy = ? ORDER BY step",
                        (row, number) -> step(row),
                        contract.value(),
                        copy.value());
    }

    private static CustodyStep step(ResultSet row) throws SQLException {
        long until = row.getLong("held_until");
        boolean over = !row.wasNull();
        return new CustodyStep(
                row.getString("copy"),
                row.getString("data_set"),
                row.getString("kind"),
                row.getString("parent"),
                row.getString("holder"),
                row.getString("medium"),
                row.getString("service"),
                row.getString("place"),
                row.getString("country"),
                row.getString("serial_number"),
                Instant.ofEpochMilli(row.getLong("held_from")),
                over ? Instant.ofEpochMilli(until) : null,
                row.getString("ended_by"));
    }
}
