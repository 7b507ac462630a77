package io.daicho.proof.note;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The keys that somebody trusts. */
public final class VerifierKeys {
    private final Map<String, VerifierKey> keys = new LinkedHashMap<>();

    private VerifierKeys(Collection<VerifierKey> keys) {
        for (VerifierKey key : keys) {
            VerifierKey other = this.keys.putIfAbsent(key.name() + "+" + key.id(), key);
            if (other != null && !other.equals(key)) {
                throw new IllegalArgumentException("two keys have the same name and id: " + other + " and " + key);
            }
        }
    }

    /** These. Two different ones with the same name and id are refused. */
    public static VerifierKeys of(VerifierKey... keys) {
        return new VerifierKeys(List.of(keys));
    }

    /** These. Two different ones with the same name and id are refused. */
    public static VerifierKeys of(Collection<VerifierKey> keys) {
        return new VerifierKeys(keys);
    }

    Optional<VerifierKey> find(NoteSignature signature) {
        return Optional.ofNullable(keys.get(signature.key()));
    }

    /** The names and ids. */
    @Override
    public String toString() {
        return keys.isEmpty() ? "none" : String.join(", ", keys.keySet());
    }
}
