package io.daicho.service.verifying.machine;

import io.daicho.api.journal.CanonicalJson;
import io.daicho.service.access.MachineNotes;
import io.daicho.service.access.NoteRow;
import io.daicho.service.access.NotesFile;
import io.daicho.service.sealing.machine.MachineEntry;
import io.daicho.service.verifying.log.LogCheck;
import io.daicho.service.verifying.report.Aspect;
import io.daicho.service.verifying.report.FaultKind;
import io.daicho.service.verifying.report.Findings;
import io.daicho.service.verifying.report.Note;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Goes through every note about the machine and compares it with the machine's log. */
public final class MachineCheck {
    /** What its rows are called in a fault. */
    public static final String ROW = MachineNotes.FILE + ", note";

    /** How long a note may be without a checkpoint before that means something. */
    private static final Duration SEALED_WITHIN = Duration.ofMinutes(1);

    private static final long FAR = 1_000;

    private final Path data;
    private final LogCheck log;
    private final Findings findings;
    private final Instant now;
    private final BesideNote beside;
    private long next;
    private Instant firstUncovered = Instant.MAX;

    /**
     * A check.
     *
     * @param log the machine's log, begun before the notes are opened
     * @param findings takes what is found
     * @param now what time it is
     */
    public MachineCheck(Path data, LogCheck log, Findings findings, Instant now) {
        this.data = data;
        this.log = log;
        this.findings = findings;
        this.now = now;
        this.beside = new BesideNote(findings);
    }

    /** Goes through all of it. */
    public void run() {
        findings.unchecked(Aspect.CONCLUSIONS, Note.of("reason.nothingConcluded"));
        if (!Files.isRegularFile(data.resolve(MachineNotes.FILE))) {
            unchecked("reason.noNotes");
        } else {
            read();
        }
        while (!log.walk().isDone()) {
            log.walk().missingHere();
        }
        beside.finish();
        compareWithLog();
    }

    private void read() {
        try (NotesFile notes = NotesFile.open(data)) {
            if (notes.isOfEarlierVersion()) {
                unchecked("reason.notesUnsealed");
                return;
            }
            notes.damage().forEach(each -> findings.fault(FaultKind.STORE_DAMAGED, MachineNotes.FILE, each));
            notes.schemaDifferences()
                    .forEach(each -> findings.fault(FaultKind.SCHEMA_DIFFERS, MachineNotes.FILE, each));
            notes.ofOtherTypes()
                    .forEach(position -> findings.fault(
                            FaultKind.VALUE_OF_OTHER_TYPE,
                            ROW,
                            "a value of the note " + position + " is not of the type of its column"));
            List<NoteRow> rows = new ArrayList<>();
            notes.notes(rows::add);
            for (NoteRow row : rows) {
                take(row);
                beside.compare(row, notes.beside(row.position()));
            }
            for (String position : notes.besideNothing()) {
                findings.fault(
                        FaultKind.DETAIL_UNNAMED,
                        MachineNotes.FILE + ", readable " + position,
                        "there is no note of that number");
            }
        } catch (SQLException unreadable) {
            findings.fault(FaultKind.STORE_UNREADABLE, MachineNotes.FILE, String.valueOf(unreadable.getMessage()));
        } catch (RuntimeException notOurs) {
            // Whatever somebody wrote into it: what was found so far is told all the same.
            findings.fault(FaultKind.STORE_UNREADABLE, MachineNotes.FILE, "a value in it broke this off: " + notOurs);
        }
    }

    private void take(NoteRow row) {
        if (row.position() < next || row.position() - next > FAR) {
            findings.fault(
                    FaultKind.ENTRY_MISPLACED,
                    row.position(),
                    ROW,
                    "position " + next + " should come here, and this says " + row.position());
            return;
        }
        while (next < row.position()) {
            missing();
        }
        if (!CanonicalJson.isCanonical(row.payload())) {
            findings.fault(
                    FaultKind.ENTRY_MALFORMED, row.position(), ROW, "its payload is not in canonical form (RFC 8785)");
        }
        if (log.walk().isDone()) {
            firstUncovered = row.at().isBefore(firstUncovered) ? row.at() : firstUncovered;
        } else {
            log.walk().take(MachineEntry.of(row).bytes());
        }
        next++;
    }

    private void missing() {
        if (log.walk().isDone()) {
            findings.fault(FaultKind.ENTRY_MISSING, next, ROW, "a later one is there");
        } else {
            log.walk().missingHere();
        }
        next++;
    }

    private void compareWithLog() {
        boolean isOverdue = firstUncovered.isBefore(now.minus(SEALED_WITHIN));
        if (!log.isThere() && isOverdue) {
            findings.fault(FaultKind.LOG_MISSING, "log/_machine/checkpoint", next + " notes are stored");
        } else if (!log.isThere()) {
            unchecked("reason.notSealedYet");
        }
        long uncovered = next - log.walk().next();
        if (log.isThere() && uncovered > 0) {
            findings.remark(Note.of(isOverdue ? "remark.sealsLate" : "remark.notCovered", uncovered));
        }
    }

    private void unchecked(String reason) {
        findings.unchecked(Aspect.INTEGRITY, Note.of(reason));
        findings.unchecked(Aspect.COMPLETENESS, Note.of(reason));
    }
}
