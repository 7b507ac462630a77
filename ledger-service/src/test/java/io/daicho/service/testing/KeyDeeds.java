package io.daicho.service.testing;

import io.daicho.api.id.KeyCopyId;
import io.daicho.api.id.KeyId;
import io.daicho.api.id.OrganisationId;
import io.daicho.api.key.KeyFact;

/** The life of a key. */
interface KeyDeeds extends Deeds {
    default KeyFact.Created keyCreated(String key, String keyCopy) {
        return new KeyFact.Created(
                statement(), new KeyId(key), new KeyCopyId(keyCopy), new OrganisationId("insurer"), null, null);
    }

    default KeyFact.Copied keyCopied(String key, String keyCopy) {
        return new KeyFact.Copied(
                statement(),
                new KeyId(key),
                new KeyCopyId(keyCopy),
                KeyFact.Copied.Kind.BACKUP,
                new OrganisationId("insurer"));
    }

    default KeyFact.DestructionScheduled keyDestructionScheduled(String key, String keyCopy) {
        return new KeyFact.DestructionScheduled(
                statement(), new KeyId(key), new KeyCopyId(keyCopy), statement().occurredAt());
    }

    default KeyFact.DestructionCancelled keyDestructionCancelled(String key, String keyCopy) {
        return new KeyFact.DestructionCancelled(statement(), new KeyId(key), new KeyCopyId(keyCopy));
    }

    default KeyFact.Destroyed keyDestroyed(String key, String keyCopy) {
        return new KeyFact.Destroyed(statement(), new KeyId(key), new KeyCopyId(keyCopy));
    }

    default KeyFact.Described keyDescribed(String key, String version) {
        return new KeyFact.Described(statement(), new KeyId(key), version, null);
    }
}
