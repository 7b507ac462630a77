package io.daicho.service.access;

import io.daicho.api.id.ContractId;
import io.daicho.conclusions.question.Access;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Notes who looked at which contract, and answers who did. An access that cannot be noted is logged and not refused. */
public final class AccessLog {
    private static final int MOST = 10_000;

    private final MachineNotes notes;

    /** Accesses among the notes about the machine. */
    public AccessLog(MachineNotes notes) {
        this.notes = notes;
    }

    /** What somebody did. */
    public enum What {
        /** Looked at a page or an answer. */
        VIEWED,
        /** Put one of the questions. */
        ASKED,
        /** Took content away: the journal, a pack, entries of the log, an evidence file, a document. */
        EXPORTED
    }

    /**
     * By which way somebody came.
     *
     * @param channel a code: PAGE, REST, COMMAND_LINE
     * @param address from where; absent where that says nothing
     */
    public record By(String channel, @Nullable String address) {
        /** Somebody at the machine itself. */
        public static final By COMMAND_LINE = new By("COMMAND_LINE", null);
    }

    /** Notes that somebody looked. */
    public void note(ContractId contract, By by, What what, String call) {
        notes.note(Note.accessed(contract, by, what.name(), call));
    }

    /** Who looked at a contract until an instant, the earliest first; of very many the newest, and how many came before. */
    public List<Access> of(ContractId contract, Instant until) {
        return notes.accesses(contract, until, MOST);
    }
}
