package io.daicho.service.key;

import io.daicho.api.fact.Fact;
import io.daicho.api.fact.Refusal;
import io.daicho.api.fact.Refused;
import io.daicho.api.id.KeyCopyId;
import io.daicho.api.key.KeyFact;
import io.daicho.service.guard.Effective;
import io.daicho.service.guard.Guard;
import io.daicho.service.guard.OnRecord;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A key is created once, each of its copies begins once and is destroyed once; with what is gone nothing happens. */
public final class KeyGuard extends Guard {
    @Override
    protected void refuseUntrueDeed(Fact fact, Effective before, OnRecord onRecord) {
        Optional<KeyFact.Created> created = before.first(KeyFact.Created.class);
        if (fact instanceof KeyFact.Created) {
            refuseSecond(created, fact);
            return;
        }
        KeyFact.Created key = known(created, fact);
        if (fact.occurredAt().isBefore(key.occurredAt())) {
            throw new Refused(Refusal.BEFORE_ITS_BEGINNING, "key", key.key(), key.occurredAt(), fact.occurredAt());
        }
        if (fact instanceof KeyFact.Copied copied) {
            refuseUntrueCopy(copied, before);
        } else if (fact instanceof KeyFact.DestructionScheduled scheduled) {
            refuseUnlessThere(fact, scheduled.keyCopy(), before);
            refuseOnceGone(fact, scheduled.keyCopy(), before);
        } else if (fact instanceof KeyFact.DestructionCancelled cancelled) {
            refuseUnlessThere(fact, cancelled.keyCopy(), before);
            refuseOnceGone(fact, cancelled.keyCopy(), before);
            needsBefore(
                    fact,
                    before.all(KeyFact.DestructionScheduled.class).stream()
                            .filter(scheduled -> scheduled.keyCopy().equals(cancelled.keyCopy()))
                            .toList(),
                    "key.destruction-scheduled");
        } else if (fact instanceof KeyFact.Destroyed destroyed) {
            refuseUnlessThere(fact, destroyed.keyCopy(), before);
            destruction(destroyed.keyCopy(), before).ifPresent(KeyGuard::refuseBesideDestruction);
        }
    }

    private static void refuseUntrueCopy(KeyFact.Copied copied, Effective before) {
        KeyFact same = beginning(copied.keyCopy(), before);
        if (same != null) {
            throw new Refused(Refusal.THING_EXISTS, "key copy", copied.keyCopy(), same.id());
        }
        boolean anyLeft = before.stream()
                .map(KeyGuard::begun)
                .filter(keyCopy -> keyCopy != null)
                .anyMatch(keyCopy -> destruction(keyCopy, before)
                        .filter(gone -> gone.occurredAt().isBefore(copied.occurredAt()))
                        .isEmpty());
        if (!anyLeft) {
            throw new Refused(
                    Refusal.BAD_VALUE, "key", "every copy of " + copied.key() + " had been destroyed by then");
        }
    }

    private static void refuseUnlessThere(Fact fact, KeyCopyId keyCopy, Effective before) {
        KeyFact begun = beginning(keyCopy, before);
        if (begun == null) {
            throw new Refused(Refusal.THING_UNKNOWN, "key copy", keyCopy);
        }
        if (fact.occurredAt().isBefore(begun.occurredAt())) {
            throw new Refused(Refusal.BEFORE_ITS_BEGINNING, "key copy", keyCopy, begun.occurredAt(), fact.occurredAt());
        }
    }

    /** What is gone is neither scheduled to go nor called back. */
    private static void refuseOnceGone(Fact fact, KeyCopyId keyCopy, Effective before) {
        destruction(keyCopy, before)
                .filter(gone -> gone.occurredAt().isBefore(fact.occurredAt()))
                .ifPresent(KeyGuard::refuseBesideDestruction);
    }

    private static void refuseBesideDestruction(KeyFact.Destroyed earlier) {
        throw new Refused(Refusal.ALREADY_HAPPENED, "key.destroyed of " + earlier.keyCopy(), earlier.id());
    }

    private static Optional<KeyFact.Destroyed> destruction(KeyCopyId keyCopy, Effective before) {
        return before.all(KeyFact.Destroyed.class).stream()
                .filter(destroyed -> destroyed.keyCopy().equals(keyCopy))
                .findFirst();
    }

    private static @Nullable KeyFact beginning(KeyCopyId keyCopy, Effective before) {
        return before.stream()
                .filter(fact -> keyCopy.equals(begun(fact)))
                .map(KeyFact.class::cast)
                .findFirst()
                .orElse(null);
    }

    private static @Nullable KeyCopyId begun(Fact fact) {
        if (fact instanceof KeyFact.Created created) {
            return created.keyCopy();
        }
        return fact instanceof KeyFact.Copied copied ? copied.keyCopy() : null;
    }
}
