package io.daicho.service.sealing.machine;

import io.daicho.proof.Entry;
import io.daicho.proof.note.VerifierKey;
import io.daicho.service.access.MachineNotes;
import io.daicho.service.sealing.MachineEntries;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is noted about the machine, as its log seals it. */
public final class NotesOfMachine implements MachineEntries {
    private static final String KEY_SET = "machine.log-key-set";
    private static final int PAGE = 500;

    private final MachineNotes notes;
    private @Nullable VerifierKey noted;

    /** These notes. */
    public NotesOfMachine(MachineNotes notes) {
        this.notes = notes;
    }

    @Override
    public long head() {
        return notes.head();
    }

    @Override
    public List<Entry> read(long from, int most) {
        return notes.read(from, most).stream().map(MachineEntry::of).toList();
    }

    @Override
    public Stream<Entry> stream(long from) {
        return Stream.iterate(read(from, PAGE), page -> !page.isEmpty(), page -> read(after(page), PAGE))
                .flatMap(List::stream);
    }

    private static long after(List<Entry> page) {
        return page.get(page.size() - 1).position() + 1;
    }

    @Override
    public void signedBy(VerifierKey key) {
        if (!Objects.equals(key, noted) && notes.noteChange(KEY_SET, "key", key.toString())) {
            noted = key;
        }
    }

    @Override
    public void onNoted(Runnable listener) {
        notes.onNoted(listener);
    }
}
