package io.daicho.proof.note;

import io.daicho.proof.Malformed;
import io.daicho.proof.text.Bytes;
import io.daicho.proof.text.Lines;
import io.daicho.proof.text.Text;
import java.nio.ByteBuffer;
import java.util.Base64;

/**
 * A line under a note. Nothing of it is believed before {@link Note#verify}.
 *
 * @param name the name of the key that is said to have made it
 * @param keyId which key of that name
 * @param signature the signature, as the type of the key has it
 */
public record NoteSignature(String name, KeyId keyId, Bytes signature) {
    private static final String START = "— ";

    /** A line that can be written; an empty signature is refused. */
    public NoteSignature {
        KeyName.checked(name);
        if (signature.length() == 0) {
            throw new IllegalArgumentException("a signature without bytes");
        }
    }

    static NoteSignature read(Lines lines) throws Malformed {
        String line = lines.next("a signature line");
        int space = line.lastIndexOf(' ');
        if (!line.startsWith(START) || space < START.length()) {
            throw lines.fault(
                    Text.quoted(line) + " is not an em dash, a key's name and a signature, with a space between each");
        }
        String name = line.substring(START.length(), space);
        if (!KeyName.isOne(name)) {
            throw lines.fault("the key's name " + Text.quoted(name) + " is empty or has a space or a plus sign in it");
        }
        ByteBuffer blob = ByteBuffer.wrap(lines.base64("the signature", line.substring(space + 1)));
        if (blob.remaining() <= KeyId.BYTES) {
            throw lines.fault(
                    "the signature has " + blob.remaining() + " bytes, and needs more than the 4 of the key id");
        }
        KeyId keyId = new KeyId(blob.getInt());
        byte[] signature = new byte[blob.remaining()];
        blob.get(signature);
        return new NoteSignature(name, keyId, Bytes.of(signature));
    }

    /** The line, with its end. */
    public String line() {
        byte[] blob = ByteBuffer.allocate(KeyId.BYTES + signature.length())
                .putInt(keyId.value())
                .put(signature.toArray())
                .array();
        return START + name + " " + Base64.getEncoder().encodeToString(blob) + "\n";
    }

    /** Which key it names. */
    public String key() {
        return name + "+" + keyId;
    }
}
