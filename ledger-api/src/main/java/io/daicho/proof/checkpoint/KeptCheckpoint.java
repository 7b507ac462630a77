package io.daicho.proof.checkpoint;

import io.daicho.proof.Malformed;
import io.daicho.proof.note.NoteSignature;
import io.daicho.proof.text.Sha256;
import io.daicho.proof.text.Text;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A checkpoint that somebody kept with the paper: the checkpoint itself as a file, or one line that has all of it but the
 * signatures of others. The line is {@value #HEAD}, origin, size, root, signatures of the log, and a check, with a semicolon
 * between each; spaces and line ends in it count for nothing. The check is the first eight hexadecimal digits of the SHA-256 of
 * what stands before it, up to the last semicolon: it finds what was mistyped, and proves nothing.
 */
public final class KeptCheckpoint {
    private static final String HEAD = "daicho-checkpoint-v1";
    private static final String HEAD_OF_ANY_VERSION = "daicho-checkpoint-v";
    private static final String WHAT = "kept checkpoint";
    private static final String BETWEEN = ";";
    private static final int FIRST_SIGNATURE = 4;
    private static final int FEWEST_PARTS = 6;
    private static final int CHECK_BYTES = 4;

    private KeptCheckpoint() {}

    /** Reads either form. Nothing of it is believed before {@link SignedCheckpoint#verify}. */
    public static SignedCheckpoint read(byte[] bytes) throws Malformed {
        String text = Text.of(WHAT, bytes).content().replaceFirst("^\uFEFF", "");
        String line = text.replaceAll("[\\s\u3000]", "");
        String note = text.replace("\r\n", "\n");
        if (!line.startsWith(HEAD_OF_ANY_VERSION) && !note.contains("\n\n")) {
            throw new Malformed(
                    WHAT,
                    "it is neither a line that starts with " + HEAD
                            + " nor a checkpoint with an empty line and signatures under it");
        }
        return line.startsWith(HEAD_OF_ANY_VERSION)
                ? readLine(line)
                : SignedCheckpoint.read(note.getBytes(StandardCharsets.UTF_8));
    }

    /** The line; refused where the checkpoint has further lines, or the log did not sign it. */
    public static String line(SignedCheckpoint signed) {
        Checkpoint checkpoint = signed.checkpoint();
        List<String> own = signed.note().signatures().stream()
                .filter(signature -> signature.name().equals(checkpoint.origin()))
                .map(KeptCheckpoint::blob)
                .toList();
        if (!checkpoint.extensions().isEmpty() || checkpoint.origin().contains(BETWEEN) || own.isEmpty()) {
            throw new IllegalArgumentException("a checkpoint of the log " + Text.quoted(checkpoint.origin()) + " with "
                    + checkpoint.extensions().size() + " further lines and " + own.size() + " signatures of its own");
        }
        String line = Stream.concat(
                        Stream.of(
                                HEAD,
                                checkpoint.origin(),
                                Long.toString(checkpoint.size()),
                                checkpoint.root().toString()),
                        own.stream())
                .collect(Collectors.joining(BETWEEN));
        return line + BETWEEN + check(line);
    }

    private static SignedCheckpoint readLine(String line) throws Malformed {
        String[] parts = line.split(BETWEEN, -1);
        if (!parts[0].equals(HEAD)) {
            throw new Malformed(WHAT, Text.quoted(parts[0]) + " stands where " + HEAD + " should be");
        }
        if (parts.length < FEWEST_PARTS) {
            throw new Malformed(
                    WHAT,
                    "the line has " + parts.length + " parts, and needs at least " + FEWEST_PARTS
                            + ": the head, the origin, the size, the root, a signature and the check");
        }
        String before = line.substring(0, line.lastIndexOf(BETWEEN));
        String given = parts[parts.length - 1];
        if (!check(before).equals(given)) {
            throw new Malformed(
                    WHAT,
                    "calculated check " + check(before) + ", given " + Text.quoted(given)
                            + ": something in the line was mistyped or left out");
        }
        String note = parts[1] + "\n" + parts[2] + "\n" + parts[3] + "\n\n"
                + Arrays.stream(parts, FIRST_SIGNATURE, parts.length - 1)
                        .map(blob -> "— " + parts[1] + " " + blob + "\n")
                        .collect(Collectors.joining());
        try {
            return SignedCheckpoint.read(new Text(WHAT, note, 1));
        } catch (Malformed fault) {
            throw new Malformed(WHAT, "written out as a " + fault.getMessage());
        }
    }

    private static String blob(NoteSignature signature) {
        String line = signature.line();
        return line.substring(line.lastIndexOf(' ') + 1).strip();
    }

    private static String check(String text) {
        byte[] digest = Sha256.of(text.getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(digest, 0, CHECK_BYTES);
    }
}
