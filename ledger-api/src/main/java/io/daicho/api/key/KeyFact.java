package io.daicho.api.key;

import io.daicho.api.fact.Fact;
import io.daicho.api.fact.OccurredAt;
import io.daicho.api.fact.Plain;
import io.daicho.api.fact.PlainText;
import io.daicho.api.fact.Statement;
import io.daicho.api.fact.StoredAs;
import io.daicho.api.fact.Thing;
import io.daicho.api.id.KeyCopyId;
import io.daicho.api.id.KeyId;
import io.daicho.api.id.OrganisationId;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * The life of an encryption key and of every copy of it. A key is gone when every copy's destruction has taken effect; a
 * scheduled destruction is none (reading 6).
 */
public sealed interface KeyFact extends Fact {
    /** Which key. */
    KeyId key();

    @Override
    default Thing thing() {
        return new Thing(Thing.Kind.KEY, key().value());
    }

    /**
     * A key was created.
     *
     * @param keyCopy its original
     * @param holder who holds it
     * @param algorithm for which algorithm, such as {@code AES-256-GCM}
     * @param service the key service that holds it, where one does
     */
    @StoredAs("key.created")
    @Revision("1")
    record Created(
            Statement statement,
            KeyId key,
            KeyCopyId keyCopy,
            OrganisationId holder,
            @Nullable @Plain(Plain.Kind.CODE) String algorithm,
            @Nullable @Plain(Plain.Kind.SERVICE) String service)
            implements KeyFact {
        /** Checks the texts. */
        public Created {
            if (algorithm != null) {
                PlainText.checked("algorithm", algorithm);
            }
            if (service != null) {
                PlainText.checked("service", service);
            }
        }
    }

    /**
     * A copy of the key was made.
     *
     * @param keyCopy the new copy
     * @param kind what for
     * @param holder who holds it
     */
    @StoredAs("key.copied")
    @Revision("1")
    record Copied(Statement statement, KeyId key, KeyCopyId keyCopy, Kind kind, OrganisationId holder)
            implements KeyFact {
        /** What a copy of a key is for. */
        public enum Kind {
            /** Deposited with somebody. */
            ESCROW,
            /** Kept against loss. */
            BACKUP,
            /** Given to somebody who works with the data. */
            SHARED
        }
    }

    /**
     * The destruction of a copy of the key was scheduled; that discharges nothing.
     *
     * @param keyCopy which copy
     * @param effectiveAt when it is to take effect
     */
    @StoredAs("key.destruction-scheduled")
    @Revision("1")
    record DestructionScheduled(Statement statement, KeyId key, KeyCopyId keyCopy, OccurredAt effectiveAt)
            implements KeyFact {}

    /**
     * A scheduled destruction was called off.
     *
     * @param keyCopy which copy
     */
    @StoredAs("key.destruction-cancelled")
    @Revision("1")
    record DestructionCancelled(Statement statement, KeyId key, KeyCopyId keyCopy) implements KeyFact {}

    /**
     * The destruction of a copy of the key took effect.
     *
     * @param keyCopy which copy
     */
    @StoredAs("key.destroyed")
    @Revision("1")
    record Destroyed(Statement statement, KeyId key, KeyCopyId keyCopy) implements KeyFact {}

    /**
     * What tells the key from others was recorded.
     *
     * @param version which version of the key it is, as its key service counts them
     * @param algorithm for which algorithm, where {@code key.created} does not say
     */
    @StoredAs("key.described")
    @Revision("1")
    record Described(
            Statement statement,
            KeyId key,
            @Nullable @Plain(Plain.Kind.NUMBER) String version,
            @Nullable @Plain(Plain.Kind.CODE) String algorithm)
            implements KeyFact {
        /** Checks the texts, and that something is said. */
        public Described {
            if (version == null && algorithm == null) {
                throw new IllegalArgumentException("nothing is said: give the version or the algorithm");
            }
            if (version != null) {
                PlainText.checked("version", version);
            }
            if (algorithm != null) {
                PlainText.checked("algorithm", algorithm);
            }
        }
    }
}
