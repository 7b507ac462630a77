package io.daicho.readmodel.clauses;

import io.daicho.api.contract.ContractFact;
import io.daicho.readmodel.FedFact;
import io.daicho.readmodel.ReadModelDatabase;
import java.util.List;

/**
 * With which text of an edition contracts were registered, for editions from files: what their files must still say. Kept
 * when the read models are built again.
 */
public final class EditionPins {
    private final ReadModelDatabase database;
    private final ClauseSets clauseSets;

    /** The pins in a database, against the editions of today. */
    public EditionPins(ReadModelDatabase database, ClauseSets clauseSets) {
        this.database = database;
        this.clauseSets = clauseSets;
    }

    /** Pins the editions of contracts that are registered with one from a file; within a write. */
    public void add(List<FedFact> facts) {
        for (FedFact fed : facts) {
            if (fed.recorded().fact() instanceof ContractFact.Registered registered) {
                clauseSets
                        .digest(registered.clauseSet())
                        .ifPresent(digest -> database.writing()
                                .update(
                                        "INSERT INTO rm_edition (edition, digest, contract) VALUES (?, ?, ?)"
                                                + " ON CONFLICT DO NOTHING",
                                        registered.clauseSet(),
                                        digest,
                                        registered.contract().value()));
            }
        }
    }

    /**
     * Compares the files with what contracts were registered with.
     *
     * @throws UnusableClauseSet if one changed since, or is gone
     */
    public void refuseChanged() {
        database.writing().query("SELECT edition, digest, contract FROM rm_edition ORDER BY edition", row -> {
            refuseChanged(row.getString("edition"), row.getString("digest"), row.getString("contract"));
        });
    }

    private void refuseChanged(String edition, String pinned, String contract) {
        String now = clauseSets.digest(edition).orElse("");
        if (!now.equals(pinned)) {
            throw new UnusableClauseSet("The clause set " + edition + ClauseSetFile.ENDING + " "
                    + (now.isEmpty() ? "is gone" : "changed") + " since the contract " + contract
                    + " was registered with it: its SHA-256 was " + pinned
                    + (now.isEmpty() ? "" : " and is " + now)
                    + ". A contract stays with the text it was concluded with. Put that file back; give a new text a new"
                    + " edition.");
        }
    }
}
