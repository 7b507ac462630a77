package io.daicho.benchmarks;

import io.daicho.api.fact.Fact;
import io.daicho.api.journal.FactJson;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.Table;

/** A line of the stock projection's journal. */
@Entity
@Table(indexes = @Index(columnList = "thing"))
public class StockJournalRow {
    @Id
    private String fact = "";

    private String thing = "";
    private long occurredAt;

    @Column(length = 4_000)
    private String body = "";

    /** For Hibernate. */
    protected StockJournalRow() {}

    StockJournalRow(Fact stated) {
        this.fact = stated.id().value();
        this.thing = stated.aggregate();
        this.occurredAt = stated.occurredAt().earliest().toEpochMilli();
        this.body = FactJson.nested(stated);
    }

    /** Which fact. */
    public String fact() {
        return fact + " about " + thing + " at " + occurredAt + ": " + body;
    }
}
