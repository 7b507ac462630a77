package io.daicho.proof.note;

import io.daicho.proof.Malformed;
import io.daicho.proof.text.StrictBase64;
import io.daicho.proof.text.Text;
import java.nio.ByteBuffer;
import java.security.PublicKey;
import java.util.Arrays;
import java.util.Base64;

/** A public key under a name, for one type of signature. Written as {@code name+id+base64(type and key)}. */
public final class VerifierKey {
    private static final String WHAT = "verifier key";

    private final String name;
    private final SignatureType type;
    private final PublicKey key;
    private final byte[] material;
    private final KeyId id;

    private VerifierKey(String name, SignatureType type, PublicKey key) {
        this.name = KeyName.checked(name);
        this.type = type;
        this.key = key;
        this.material = ByteBuffer.allocate(1 + Ed25519.KEY_BYTES)
                .put(type.code())
                .put(Ed25519.raw(key))
                .array();
        this.id = KeyId.of(name, material);
    }

    /** An Ed25519 key under this name; any other is refused. */
    public static VerifierKey of(String name, SignatureType type, PublicKey key) {
        return new VerifierKey(name, type, key);
    }

    /** Reads one, as {@link #toString} writes it; a newline at the end is not part of it. */
    public static VerifierKey read(String line) throws Malformed {
        String[] parts = line.split("\\+", 3);
        if (parts.length != 3) {
            throw new Malformed(
                    WHAT, Text.quoted(line) + " is not a name, a key id and a key, with a plus sign between each");
        }
        if (!KeyName.isOne(parts[0])) {
            throw new Malformed(WHAT, "the name " + Text.quoted(parts[0]) + " is empty or has a space in it");
        }
        byte[] material = StrictBase64.decode(parts[2])
                .orElseThrow(() -> new Malformed(
                        WHAT, "the key " + Text.quoted(parts[2]) + " is not base64 as RFC 4648 section 4 writes it"));
        VerifierKey key = new VerifierKey(parts[0], type(material), publicKey(material));
        if (!key.id.toString().equals(parts[1])) {
            throw new Malformed(WHAT, "calculated key id " + key.id + ", given " + Text.quoted(parts[1]));
        }
        return key;
    }

    /** Its name; that of a log's key is the log's origin. */
    public String name() {
        return name;
    }

    /** Its id beside the name. */
    public KeyId id() {
        return id;
    }

    /** What it verifies. */
    public SignatureType type() {
        return type;
    }

    /** The key itself. */
    public PublicKey publicKey() {
        return key;
    }

    private static SignatureType type(byte[] material) throws Malformed {
        if (material.length == 0) {
            throw new Malformed(WHAT, "the key has no bytes");
        }
        return SignatureType.of(material[0])
                .orElseThrow(() -> new Malformed(
                        WHAT,
                        String.format(
                                "signature type %02x is unknown; known are 01 (Ed25519) and 04 (cosignature)",
                                material[0])));
    }

    private static PublicKey publicKey(byte[] material) throws Malformed {
        if (material.length != 1 + Ed25519.KEY_BYTES) {
            throw new Malformed(WHAT, "the key has " + (material.length - 1) + " bytes, not " + Ed25519.KEY_BYTES);
        }
        return Ed25519.publicKey(Arrays.copyOfRange(material, 1, material.length))
                .orElseThrow(() -> new Malformed(WHAT, "the key is no point of the curve"));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof VerifierKey that && name.equals(that.name) && Arrays.equals(material, that.material);
    }

    @Override
    public int hashCode() {
        return 31 * name.hashCode() + Arrays.hashCode(material);
    }

    /** As it is read. */
    @Override
    public String toString() {
        return name + "+" + id + "+" + Base64.getEncoder().encodeToString(material);
    }
}
