package io.daicho.benchmarks;

import io.daicho.api.custody.CustodyFact;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** What is owed for a copy, in the stock projection: far less than is concluded here. */
@Entity
public class StockDutyRow {
    @Id
    private String copy = "";

    private long openedAt;
    private long metAt;
    private int steps;

    /** For Hibernate. */
    protected StockDutyRow() {}

    StockDutyRow(String copy) {
        this.copy = copy;
    }

    void take(CustodyFact fact) {
        steps++;
        long at = fact.occurredAt().earliest().toEpochMilli();
        if (fact instanceof CustodyFact.NoLongerNeeded) {
            openedAt = at;
        } else if (fact instanceof CustodyFact.Erased) {
            metAt = at;
        }
    }

    /** How it stands. */
    public String standing() {
        return copy + " since " + openedAt + ", met " + metAt + ", after " + steps;
    }
}
