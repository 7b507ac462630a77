package io.daicho.proof.note;

import io.daicho.proof.Malformed;
import io.daicho.proof.text.Lines;
import io.daicho.proof.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The lines under a note, or those that a witness answers with. */
public final class SignatureLines {
    /** The most that are read. */
    public static final int MOST = 100;

    private SignatureLines() {}

    /** Reads one or more, up to the end. */
    public static List<NoteSignature> read(Text text) throws Malformed {
        List<NoteSignature> signatures = new ArrayList<>();
        Lines lines = text.lines();
        do {
            signatures.add(NoteSignature.read(lines));
            if (signatures.size() > MOST) {
                throw lines.fault("more than " + MOST + " signatures");
            }
        } while (!lines.atEnd());
        return List.copyOf(signatures);
    }

    /** As they are read. */
    public static String write(List<NoteSignature> signatures) {
        return signatures.stream().map(NoteSignature::line).collect(Collectors.joining());
    }
}
