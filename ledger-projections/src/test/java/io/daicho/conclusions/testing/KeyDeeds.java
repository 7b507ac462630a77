package io.daicho.conclusions.testing;

import io.daicho.api.id.KeyCopyId;
import io.daicho.api.id.KeyId;
import io.daicho.api.key.KeyFact;

/** The life of keys. */
public final class KeyDeeds {
    private KeyDeeds() {}

    /** A key with its original. */
    public static Deed key(String key, String keyCopy) {
        return heldKey(key, keyCopy, Parties.CONTRACTOR.value());
    }

    /** A key with its original in somebody's hands. */
    public static Deed heldKey(String key, String keyCopy, String holder) {
        return new Deed(statement -> new KeyFact.Created(
                statement, new KeyId(key), new KeyCopyId(keyCopy), Deed.organisation(holder), null, null));
    }

    /** A copy of the key in escrow. */
    public static Deed escrowed(String key, String keyCopy) {
        return new Deed(statement -> new KeyFact.Copied(
                statement,
                new KeyId(key),
                new KeyCopyId(keyCopy),
                KeyFact.Copied.Kind.ESCROW,
                Deed.organisation("notary")));
    }

    /** The destruction of a copy of the key was scheduled. */
    public static Deed destructionScheduled(String key, String keyCopy, String effective) {
        return new Deed(statement -> new KeyFact.DestructionScheduled(
                statement, new KeyId(key), new KeyCopyId(keyCopy), Times.when(effective)));
    }

    /** The destruction of a copy of the key took effect. */
    public static Deed keyDestroyed(String key, String keyCopy) {
        return new Deed(statement -> new KeyFact.Destroyed(statement, new KeyId(key), new KeyCopyId(keyCopy)));
    }

    /** The scheduled destruction of a copy of the key was called off. */
    public static Deed destructionCancelled(String key, String keyCopy) {
        return new Deed(
                statement -> new KeyFact.DestructionCancelled(statement, new KeyId(key), new KeyCopyId(keyCopy)));
    }
}
