package io.daicho.conclusions.question;

import java.util.List;
import java.util.Set;

/** A question that an inspector asks. Whatever it says, it says of what is on record. */
public interface Question {
    /** By which name it is asked: lower case with hyphens. */
    String name();

    /** What its rows say, column by column: names, not words. */
    List<String> columns();

    /** What has to be said to ask it. */
    default Set<Parameter> needs() {
        return Set.of();
    }

    /** What can be said to ask it more narrowly. */
    default Set<Parameter> takes() {
        return Set.of();
    }

    /** Answers it. */
    void answer(Asked asked, Rows rows);
}
