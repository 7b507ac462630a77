package io.daicho.service.sealing.log;

import io.daicho.proof.Malformed;
import io.daicho.proof.ProofFailed;
import io.daicho.proof.note.Note;
import io.daicho.proof.note.NoteSigner;
import io.daicho.proof.note.VerifierKey;
import io.daicho.proof.note.VerifierKeys;
import io.daicho.proof.text.Lines;
import io.daicho.proof.text.Text;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * One key of a log names the one that follows it. Its text has five lines: {@value #FIRST_LINE}, the origin, the size of the
 * log then, both keys. Nothing of it is believed before {@link #verify}.
 *
 * @param size how many entries the log had: what is published after that is signed by the new key
 * @param from the key that goes
 * @param to the key that comes
 * @param note the signed text
 */
public record Succession(long size, VerifierKey from, VerifierKey to, Note note) {
    private static final String FIRST_LINE = "daicho-key-succession-v1";
    private static final String WHAT = "succession";

    /** Signed with both keys, which have the origin of the log as their name. */
    public static Succession sign(long size, NoteSigner from, NoteSigner to) {
        String text = text(size, from.key(), to.key());
        return new Succession(size, from.key(), to.key(), new Note(text, List.of(from.sign(text), to.sign(text))));
    }

    /** Reads one. */
    public static Succession read(byte[] bytes) throws Malformed {
        Text whole = Text.of(WHAT, bytes);
        Note note = Note.read(whole);
        Lines lines = whole.part(0, note.text().length()).lines();
        if (!lines.next("the first line").equals(FIRST_LINE)) {
            throw lines.fault(FIRST_LINE + " should stand here");
        }
        String origin = lines.next("the origin");
        long size = lines.decimal("the size", lines.next("the size"));
        VerifierKey from = VerifierKey.read(lines.next("the key that goes"));
        VerifierKey to = VerifierKey.read(lines.next("the key that comes"));
        if (!lines.atEnd() || !from.name().equals(origin) || !to.name().equals(origin)) {
            throw lines.fault("two keys of " + Text.quoted(origin) + " should stand here, and nothing after them");
        }
        return new Succession(size, from, to, note);
    }

    /** Verifies that both keys signed it. */
    public void verify() throws ProofFailed {
        for (VerifierKey key : List.of(from, to)) {
            note.verify(VerifierKeys.of(key));
        }
    }

    /** As it is read. */
    public byte[] bytes() {
        return note.content().getBytes(StandardCharsets.UTF_8);
    }

    private static String text(long size, VerifierKey from, VerifierKey to) {
        return String.join("\n", FIRST_LINE, from.name(), Long.toString(size), from.toString(), to.toString()) + "\n";
    }
}
