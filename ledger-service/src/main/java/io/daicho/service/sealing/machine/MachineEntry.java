package io.daicho.service.sealing.machine;

import io.daicho.api.fact.InstantText;
import io.daicho.proof.Entry;
import io.daicho.service.access.NoteRow;
import io.daicho.service.sealing.log.LogName;

/** What a leaf of the machine's log is the hash of. */
public final class MachineEntry {
    private static final String REVISION = "1";

    private MachineEntry() {}

    /** The entry of a note. The machine is one thing, so its numbers are those of the log. */
    public static Entry of(NoteRow note) {
        return new Entry(
                LogName.MACHINE + "/" + note.position(),
                note.type(),
                REVISION,
                "Machine",
                LogName.MACHINE.value(),
                note.position(),
                note.position(),
                InstantText.of(note.at()),
                note.payload(),
                "{}");
    }
}
