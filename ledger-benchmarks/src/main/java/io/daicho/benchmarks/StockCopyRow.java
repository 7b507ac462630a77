package io.daicho.benchmarks;

import io.daicho.api.custody.CustodyFact;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** Where a copy is, in the stock projection. */
@Entity
public class StockCopyRow {
    @Id
    private String copy = "";

    private String medium = "";
    private String holder = "";
    private long since;
    private boolean ended;

    /** For Hibernate. */
    protected StockCopyRow() {}

    StockCopyRow(String copy) {
        this.copy = copy;
    }

    void take(CustodyFact fact) {
        since = fact.occurredAt().earliest().toEpochMilli();
        if (fact instanceof CustodyFact.Beginning began) {
            holder = began.holder().value();
            medium = began.placement().medium().name();
        } else if (fact instanceof CustodyFact.Stored stored) {
            medium = stored.placement().medium().name();
        }
        ended |= fact instanceof CustodyFact.Erased || fact instanceof CustodyFact.ReturnAcknowledged;
    }

    /** Where it is. */
    public String place() {
        return copy + " on " + medium + " with " + holder + " since " + since + (ended ? ", ended" : "");
    }
}
