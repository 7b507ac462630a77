package io.daicho.service.foreign;

import java.time.Instant;
import tools.jackson.databind.node.ObjectNode;

/** Takes what becomes of records, one by one. */
public interface Sink {
    /**
     * A fact.
     *
     * @param at when it happened: the order of the journal
     * @param line the journal line
     */
    void fact(Origin origin, Instant at, ObjectNode line);

    /**
     * A record that became no fact.
     *
     * @param kind what kind of record, in the other program's words
     */
    void leftOut(Origin origin, LeftOut why, String kind);
}
