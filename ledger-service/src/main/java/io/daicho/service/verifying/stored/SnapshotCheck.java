package io.daicho.service.verifying.stored;

import io.daicho.api.fact.Fact;
import io.daicho.api.journal.FactJson;
import io.daicho.service.store.file.EntryRow;
import io.daicho.service.store.file.LedgerFile;
import io.daicho.service.store.file.SnapshotRow;
import io.daicho.service.verifying.report.FaultKind;
import io.daicho.service.verifying.report.Report;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Compares each snapshot with the state that the entries lead to: the facts about the thing, in their order. */
public final class SnapshotCheck {
    /** The kinds of things that have snapshots, and the type of their states. */
    private static final Map<String, String> TYPES = Map.of("copy", "io.daicho.service.custody.Copy");

    private final LedgerFile store;
    private final Report report;

    /** A check of a store's snapshots. */
    public SnapshotCheck(LedgerFile store, Report report) {
        this.store = store;
        this.report = report;
    }

    /** Compares all of them. */
    public void run() throws SQLException {
        store.snapshots(this::check);
    }

    private void check(SnapshotRow row) {
        String type = TYPES.get(row.aggregateType());
        if (type == null || !type.equals(row.type()) || row.revision() != null) {
            fault(row, "no thing of the kind " + row.aggregateType() + " has states of the type " + row.type());
            return;
        }
        List<EntryRow> facts = store.entriesOf(row.aggregateId());
        if (row.sequence() < 0 || row.sequence() >= facts.size()) {
            fault(row, "it is of the fact " + row.sequence() + " about it, and there are " + facts.size());
            return;
        }
        try {
            JsonNode given = FactJson.mapper().readTree(row.payload());
            if (!given.equals(state(row.aggregateId(), facts.subList(0, (int) row.sequence() + 1)))) {
                fault(row, "its state is not the one that the facts lead to");
            }
        } catch (JacksonException | IllegalArgumentException | ClassCastException unreadable) {
            fault(row, "its state cannot be read");
        }
    }

    private static ObjectNode state(String id, List<EntryRow> facts) {
        ObjectNode state = FactJson.mapper().createObjectNode();
        state.put("id", id);
        ArrayNode life = state.putArray("life");
        for (EntryRow row : facts) {
            Fact fact = FactJson.readStored(row.type(), row.payload());
            life.addObject().put("type", row.type()).put("body", FactJson.nested(fact));
        }
        return state;
    }

    private void fault(SnapshotRow row, String why) {
        report.general().fault(FaultKind.SNAPSHOT_DIFFERS, "ledger.db, snapshot " + row.aggregateId(), why);
    }
}
