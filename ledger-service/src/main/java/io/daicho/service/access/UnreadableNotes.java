package io.daicho.service.access;

import java.sql.SQLException;

/** What was noted about the machine cannot be read. */
public final class UnreadableNotes extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UnreadableNotes(SQLException failure) {
        super(
                "The file " + MachineNotes.FILE + " in the data directory cannot be read: " + failure.getMessage()
                        + ". Nothing else needs it; put it back from a backup.",
                failure);
    }
}
