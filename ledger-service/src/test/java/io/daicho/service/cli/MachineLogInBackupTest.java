package io.daicho.service.cli;

import static io.daicho.service.cli.Call.ledger;
import static org.assertj.core.api.Assertions.assertThat;

import io.daicho.service.access.MachineNotes;
import io.daicho.service.access.NoteRow;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a backup has of those who looked. */
class MachineLogInBackupTest {
    @TempDir
    Path directory;

    @Test
    void whoLookedIsRestoredVerifiesAndIsFollowedByTheRestore() throws Exception {
        Path data = Evidence.in(directory).data();
        Path backup = directory.resolve("backup.zip");
        Path keys = directory.resolve("keys-elsewhere");
        Path restored = directory.resolve("restored");
        ledger("obligations", "--data", data);
        List<NoteRow> before = notes(data);

        ledger("backup", backup, "--data", data, "--keys", keys);
        Call restore = ledger("restore", backup, "--data", restored, "--keys", keys);

        assertThat(restore.code()).as(restore.err() + restore.out()).isZero();
        assertThat(notes(data)).hasSize(before.size() + 1).last().returns("machine.backed-up", NoteRow::type);
        assertThat(notes(restored))
                .startsWith(before.toArray(NoteRow[]::new))
                .hasSize(before.size() + 1)
                .last()
                .returns("machine.restored", NoteRow::type);
        assertThat(ledger("ask", "26", "--data", restored).out()).contains("command line", "viewed", "what is owed");
        Call verified = ledger("verify", "--data", restored);
        assertThat(verified.out()).contains("The machine itself").doesNotContain("✗");
        assertThat(verified.code()).isZero();
    }

    private static List<NoteRow> notes(Path data) {
        try (MachineNotes notes = new MachineNotes(data, Clock.systemUTC())) {
            return notes.read(0, 100);
        }
    }
}
