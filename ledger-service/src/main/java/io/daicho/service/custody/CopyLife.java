package io.daicho.service.custody;

import io.daicho.api.custody.CustodyFact.Beginning;
import io.daicho.api.fact.Fact;
import io.daicho.api.fact.Refusal;
import io.daicho.api.fact.Refused;
import io.daicho.api.fact.Thing;
import io.daicho.api.id.CopyId;
import io.daicho.service.guard.Effective;
import io.daicho.service.guard.OnRecord;

/** From its beginning to its end a copy can be dealt with, and only then. */
public final class CopyLife {
    private CopyLife() {}

    /**
     * Refuses a deed about another thing in which a copy has a part, unless the copy may have been there.
     *
     * @throws Refused if it is not on record, had ended or had not begun
     */
    public static void refuseUnlessThere(CopyId copy, Fact deed, OnRecord onRecord) {
        Effective life = of(copy, deed, onRecord);
        Beginning began =
                life.first(Beginning.class).orElseThrow(() -> new Refused(Refusal.THING_UNKNOWN, "copy", copy));
        refuseBefore(began, deed);
        refuseAfterTheEnd(copy, deed, life, onRecord);
    }

    static Effective of(CopyId copy, Fact deed, OnRecord onRecord) {
        return onRecord.life(deed.contract(), new Thing(Thing.Kind.COPY, copy.value()))
                .effective();
    }

    static void refuseBefore(Beginning began, Fact deed) {
        if (deed.occurredAt().isBefore(began.occurredAt())) {
            throw new Refused(
                    Refusal.BEFORE_ITS_BEGINNING, "copy", began.copy(), began.occurredAt(), deed.occurredAt());
        }
    }

    static void refuseAfterTheEnd(CopyId copy, Fact deed, Effective life, OnRecord onRecord) {
        CopyEnd.before(deed, life, onRecord).ifPresent(end -> {
            throw new Refused(Refusal.COPY_ALREADY_ENDED, copy, end.occurredAt(), end.id());
        });
    }
}
