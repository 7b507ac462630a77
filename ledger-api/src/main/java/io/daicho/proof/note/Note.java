package io.daicho.proof.note;

import io.daicho.proof.Malformed;
import io.daicho.proof.ProofFailed;
import io.daicho.proof.text.Text;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A text with signatures under it (C2SP signed-note). Nothing of the text is believed before {@link #verify}.
 *
 * @param text the text, which ends in a newline
 * @param signatures at least one
 */
public record Note(String text, List<NoteSignature> signatures) {
    /** The most bytes that are read. */
    public static final int MOST_BYTES = 1_000_000;

    private static final int MOST_NAMED = 3;
    private static final String SEPARATOR = "\n\n";

    /** A note that can be written and read again. */
    public Note {
        signatures = List.copyOf(signatures);
        if (!text.endsWith("\n") || hasControl(text) || !isUnicode(text) || signatures.isEmpty()) {
            throw new IllegalArgumentException(
                    "a note's text ends in a newline and has no other control character, and somebody signed it");
        }
    }

    /** Reads a note that stands alone. */
    public static Note read(byte[] bytes) throws Malformed {
        return read(Text.of("note", bytes));
    }

    /** Reads a note up to the end of a text. */
    public static Note read(Text note) throws Malformed {
        String content = note.content();
        if (content.length() > MOST_BYTES || content.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
            throw new Malformed(note.what(), "it has more than " + MOST_BYTES + " bytes");
        }
        for (int i = 0; i < content.length(); i++) {
            if (isControl(content.charAt(i))) {
                int line = note.part(i, i).firstLine();
                throw new Malformed(note.what(), line, "the line has a control character in it");
            }
        }
        int separator = content.lastIndexOf(SEPARATOR);
        if (separator < 0) {
            throw new Malformed(note.what(), "no empty line stands between the text and the signatures");
        }
        String text = content.substring(0, separator + 1);
        Text below = note.part(separator + SEPARATOR.length(), content.length());
        return new Note(text, SignatureLines.read(below));
    }

    /** The same text with one more signature under it. */
    public Note with(NoteSignature signature) {
        List<NoteSignature> all = new ArrayList<>(signatures);
        all.add(signature);
        return new Note(text, all);
    }

    /**
     * Verifies every signature that a known key is said to have made. Signatures of unknown keys are passed over.
     *
     * @return the signatures that were verified, at least one
     * @throws ProofFailed where one of a known key fails, or none is of a known key
     */
    public List<ValidSignature> verify(VerifierKeys known) throws ProofFailed {
        List<ValidSignature> valid = new ArrayList<>();
        for (NoteSignature signature : signatures) {
            Optional<VerifierKey> key = known.find(signature);
            if (key.isPresent()) {
                valid.add(new SignatureCheck(key.get(), text, signature).verify());
            }
        }
        if (valid.isEmpty()) {
            throw new ProofFailed("signatures", "none is of a known key: signed by " + signers() + "; known: " + known);
        }
        return List.copyOf(valid);
    }

    /** The text, an empty line and the signatures, as they are read. */
    public String content() {
        return text + "\n" + SignatureLines.write(signatures);
    }

    private String signers() {
        String named = signatures.stream()
                .limit(MOST_NAMED)
                .map(signature -> Text.quoted(signature.name()) + " " + signature.keyId())
                .collect(Collectors.joining(", "));
        return signatures.size() > MOST_NAMED ? named + " and " + (signatures.size() - MOST_NAMED) + " more" : named;
    }

    private static boolean isUnicode(String text) {
        return StandardCharsets.UTF_8.newEncoder().canEncode(text);
    }

    private static boolean hasControl(String text) {
        return text.chars().anyMatch(Note::isControl);
    }

    private static boolean isControl(int c) {
        return c < ' ' && c != '\n';
    }
}
