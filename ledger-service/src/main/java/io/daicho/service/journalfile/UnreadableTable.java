package io.daicho.service.journalfile;

import io.daicho.api.fact.Refusal;
import io.daicho.api.fact.Refused;
import java.io.IOException;

/** A table that cannot be read, or not to its end. */
public final class UnreadableTable extends IOException {
    private static final long serialVersionUID = 1L;

    private final long line;
    private final transient Refused refused;

    UnreadableTable(String file, long line, Refusal refusal, Object... particulars) {
        this(file, line, new Refused(refusal, particulars));
    }

    private UnreadableTable(String file, long line, Refused refused) {
        super(file + ":" + line + ": " + refused.getMessage());
        this.line = line;
        this.refused = refused;
    }

    /** The line where it was met, from 1. */
    public long line() {
        return line;
    }

    /** What is wrong, and what to do. */
    public Refused refused() {
        return refused;
    }
}
