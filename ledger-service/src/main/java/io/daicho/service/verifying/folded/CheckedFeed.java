package io.daicho.service.verifying.folded;

import io.daicho.api.fact.Fact;
import io.daicho.api.fact.RecordedFact;
import io.daicho.api.id.ContractId;
import io.daicho.api.journal.FactCatalogue;
import io.daicho.api.journal.FactJson;
import io.daicho.readmodel.FactFeed;
import io.daicho.readmodel.FedFact;
import io.daicho.service.store.entry.EventIds;
import io.daicho.service.store.entry.FactMetadata;
import io.daicho.service.store.file.EntryRow;
import io.daicho.service.verifying.report.FaultKind;
import io.daicho.service.verifying.report.Findings;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Feeds facts from entries, and reports those whose payload does not say what their entry does. */
final class CheckedFeed implements FactFeed {
    private final EntrySource entries;
    private final Map<ContractId, Long> heads;
    private final Function<String, Findings> findings;

    CheckedFeed(EntrySource entries, Map<ContractId, Long> heads, Function<String, Findings> findings) {
        this.entries = entries;
        this.heads = heads;
        this.findings = findings;
    }

    /** An entry that no fact can be read from; it was reported. */
    static final class Unreadable extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Unreadable(String message) {
            super(message);
        }

        Unreadable(String message, Throwable cause) {
            super(message, cause);
        }
    }

    @Override
    public Map<ContractId, Long> heads() {
        return heads;
    }

    @Override
    public List<FedFact> read(ContractId contract, long from, int most) {
        long upTo = heads.getOrDefault(contract, 0L);
        int wanted = (int) Math.min(most, Math.max(0, upTo - from));
        List<FedFact> fed = new ArrayList<>(wanted);
        if (wanted > 0) {
            for (EntryRow row : entries.read(contract.value(), from, wanted)) {
                if (row.position() != from + fed.size()) {
                    throw new Unreadable("entry " + (from + fed.size()) + " is missing");
                }
                fed.add(fed(row));
            }
            if (fed.size() < wanted) {
                throw new Unreadable("entry " + (from + fed.size()) + " is missing");
            }
        }
        return fed;
    }

    private FedFact fed(EntryRow row) {
        Fact fact;
        String channel;
        try {
            fact = FactJson.readStored(row.type(), row.payload());
            channel = FactJson.mapper()
                    .readTree(row.metadata())
                    .path(FactMetadata.CHANNEL)
                    .asString("");
        } catch (RuntimeException notSuchAFact) {
            String why = "its payload is no " + row.type() + ": " + firstLine(notSuchAFact);
            malformed(row, why);
            throw new Unreadable("entry " + row.position() + ": " + why, notSuchAFact);
        }
        if (!EventIds.of(fact).equals(row.eventId())) {
            malformed(row, "its id should be " + EventIds.of(fact));
        }
        if (!fact.contract().value().equals(row.contract())) {
            malformed(row, "its payload is about the contract " + fact.contract());
        }
        if (!fact.aggregate().equals(row.aggregateId())
                || !fact.thing().kind().code().equals(row.aggregateType())) {
            malformed(row, "its payload is about " + fact.aggregate());
        }
        if (!FactCatalogue.revision(fact.getClass()).equals(row.revision())) {
            malformed(row, "no fact " + row.type() + " has the revision " + row.revision());
        }
        return new FedFact(new RecordedFact(row.position(), Instant.ofEpochMilli(row.recordedAt()), fact), channel);
    }

    private void malformed(EntryRow row, String why) {
        findings.apply(row.contract()).fault(FaultKind.ENTRY_MALFORMED, row.position(), "entry " + row.eventId(), why);
    }

    private static String firstLine(RuntimeException failure) {
        String message = String.valueOf(failure.getMessage());
        int end = message.indexOf('\n');
        return end < 0 ? message : message.substring(0, end);
    }
}
