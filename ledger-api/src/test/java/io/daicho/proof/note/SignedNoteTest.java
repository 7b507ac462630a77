package io.daicho.proof.note;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.daicho.proof.Malformed;
import io.daicho.proof.ProofFailed;
import io.daicho.proof.testing.TestKeys;
import io.daicho.proof.text.Bytes;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SignedNoteTest {
    /** The example of C2SP signed-note v1.0.0. */
    private static final String PUBLISHED_KEY = "example.com/foo+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k";

    private static final String PUBLISHED_NOTE = """
            This is an example message.

            — example.com/foo Uw2QOkn8srV1yJGh2VYRlL1Tnagv1YEq6TfXppzi2ONncAlTgK7Ztg1ERYNZXsYjOBH3mFXmRKuwHjG1Yu72IneyaQM=
            """;

    private static final NoteSigner LOG = new NoteSigner("log.example.jp/a", TestKeys.LOG);
    private static final NoteSigner STRANGER = new NoteSigner("log.example.jp/b", TestKeys.STRANGER);
    private static final String TEXT = "two lines\n\nand an empty one\n";

    @Test
    void verifiesThePublishedExample() throws Malformed, ProofFailed {
        Note note = Note.read(PUBLISHED_NOTE.getBytes(StandardCharsets.UTF_8));
        VerifierKey key = VerifierKey.read(PUBLISHED_KEY);

        List<ValidSignature> valid = note.verify(VerifierKeys.of(key));

        assertThat(note.text()).isEqualTo("This is an example message.\n");
        assertThat(valid).containsExactly(new ValidSignature(key, Optional.empty()));
        assertThat(key).hasToString(PUBLISHED_KEY);
    }

    @Test
    void theLastEmptyLineDividesTheTextFromTheSignatures() throws Malformed, ProofFailed {
        Note note = new Note(TEXT, List.of(LOG.sign(TEXT)));

        Note read = Note.read(note.content().getBytes(StandardCharsets.UTF_8));

        assertThat(read).isEqualTo(note);
        assertThat(read.verify(VerifierKeys.of(LOG.key()))).hasSize(1);
    }

    @Test
    void signaturesOfUnknownKeysArePassedOver() throws ProofFailed {
        NoteSignature nonsense = new NoteSignature("other.example.jp", LOG.key().id(), Bytes.of(new byte[5]));
        NoteSignature namesake =
                new NoteSignature(LOG.key().name(), STRANGER.key().id(), Bytes.of(new byte[64]));
        Note note = new Note(TEXT, List.of(nonsense, namesake, LOG.sign(TEXT), STRANGER.sign("something else\n")));

        assertThat(note.verify(VerifierKeys.of(LOG.key())))
                .extracting(ValidSignature::key)
                .containsExactly(LOG.key());
    }

    @Test
    void aKnownKeyThatFailsRejectsTheNoteWhateverElseIsUnderIt() {
        Note note = new Note(TEXT, List.of(LOG.sign(TEXT), STRANGER.sign("something else\n")));

        assertThatExceptionOfType(ProofFailed.class)
                .isThrownBy(() -> note.verify(VerifierKeys.of(LOG.key(), STRANGER.key())))
                .withMessage(
                        "signature of the known key log.example.jp/b+%s: it is not the key's over this text",
                        STRANGER.key().id());
    }

    @Test
    void aKnownKeyThatSignedTwiceIsVerifiedTwice() {
        Note note = new Note(TEXT, List.of(LOG.sign(TEXT), LOG.sign("something else\n")));

        assertThatExceptionOfType(ProofFailed.class).isThrownBy(() -> note.verify(VerifierKeys.of(LOG.key())));
    }

    @Test
    void aNoteThatNoKnownKeySignedProvesNothing() {
        Note note = new Note(TEXT, List.of(STRANGER.sign(TEXT)));

        assertThatExceptionOfType(ProofFailed.class)
                .isThrownBy(() -> note.verify(VerifierKeys.of(LOG.key())))
                .withMessage(
                        "signatures: none is of a known key: signed by \"log.example.jp/b\" %s; known: log.example.jp/a+%s",
                        STRANGER.key().id(), LOG.key().id());
        assertThatExceptionOfType(ProofFailed.class)
                .isThrownBy(() -> note.verify(VerifierKeys.of()))
                .withMessageEndingWith("known: none");
    }

    @Test
    void aNoteHasAtLeastSixteenSignatures() throws Malformed {
        Note note = new Note(TEXT, Collections.nCopies(SignatureLines.MOST, LOG.sign(TEXT)));

        assertThat(Note.read(note.content().getBytes(StandardCharsets.UTF_8)).signatures())
                .hasSizeGreaterThanOrEqualTo(16);
    }

    @Test
    void namesNoMoreThanThreeOfThoseWhoSigned() {
        Note note = new Note(TEXT, Collections.nCopies(5, STRANGER.sign(TEXT)));

        assertThatExceptionOfType(ProofFailed.class)
                .isThrownBy(() -> note.verify(VerifierKeys.of(LOG.key())))
                .withMessageContaining(STRANGER.key().id() + " and 2 more; known");
    }

    @Test
    void namesAllOfThreeWhoSigned() {
        Note note = new Note(TEXT, Collections.nCopies(3, STRANGER.sign(TEXT)));

        assertThatExceptionOfType(ProofFailed.class)
                .isThrownBy(() -> note.verify(VerifierKeys.of(LOG.key())))
                .withMessageContaining(STRANGER.key().id() + "; known");
    }

    @Test
    void theTextMayBeAnEmptyLine() throws Malformed {
        Note note = new Note("\n", List.of(LOG.sign("\n")));

        assertThat(Note.read(note.content().getBytes(StandardCharsets.UTF_8))).isEqualTo(note);
    }

    @Test
    void readsANoteOfAMillionBytes() throws Malformed {
        String signature = LOG.sign(TEXT).line();
        String text = "x".repeat(Note.MOST_BYTES - 2 - signature.getBytes(StandardCharsets.UTF_8).length) + "\n";
        byte[] largest = (text + "\n" + signature).getBytes(StandardCharsets.UTF_8);

        assertThat(largest).hasSize(Note.MOST_BYTES);
        assertThat(Note.read(largest).text()).isEqualTo(text);
    }

    @Test
    void refusesANoteOfMoreThanAMillionBytes() {
        byte[] tooLarge = ("台".repeat(333_334) + "\n\n" + LOG.sign(TEXT).line()).getBytes(StandardCharsets.UTF_8);

        assertThatExceptionOfType(Malformed.class)
                .isThrownBy(() -> Note.read(tooLarge))
                .withMessage("note: it has more than 1000000 bytes");
    }

    @Test
    void refusesToMakeWhatCannotBeReadAgain() {
        List<NoteSignature> signed = List.of(LOG.sign(TEXT));
        for (String text : List.of("", "no end", "a\ttab\n", "half \uD842 a character\n")) {
            assertThatIllegalArgumentException().as(text).isThrownBy(() -> new Note(text, signed));
        }
        assertThatIllegalArgumentException().isThrownBy(() -> new Note(TEXT, List.of()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new NoteSignature("a b", LOG.key().id(), Bytes.of(new byte[1])));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new NoteSignature("a", LOG.key().id(), Bytes.NONE));
    }
}
