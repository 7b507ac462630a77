package io.daicho.service.custody;

import io.daicho.api.custody.CustodyFact;
import io.daicho.api.custody.Placement;
import io.daicho.api.description.DescriptionFact;
import io.daicho.api.description.DescriptionFact.OfDeed;
import io.daicho.api.fact.Fact;
import io.daicho.api.fact.OccurredAt;
import io.daicho.api.fact.Refusal;
import io.daicho.api.fact.Refused;
import io.daicho.api.fact.Thing;
import io.daicho.api.key.KeyFact;
import io.daicho.service.guard.Effective;
import io.daicho.service.guard.OnRecord;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What cannot be true of a copy, its medium and the deeds on it as they are described. */
final class CopyDescriptions {
    private CopyDescriptions() {}

    /** The deeds that a description is about, of those on record: of the copy, and the destructions of its keys. */
    static List<Fact> deeds(OfDeed description, Effective before, OnRecord onRecord) {
        boolean anyDeed = description instanceof DescriptionFact.DeedAttended;
        Stream<Fact> ofCopy = before.stream()
                .filter(fact -> before.meanTheSame(fact.id(), description.deed()))
                .filter(fact -> anyDeed ? fact instanceof CustodyFact : CopyEnd.isErasure(fact));
        Stream<Fact> ofKeys = description instanceof DescriptionFact.ErasureDescribed
                ? Stream.empty()
                : destructions(description, before, onRecord);
        return Stream.concat(ofCopy, ofKeys).toList();
    }

    private static Stream<Fact> destructions(OfDeed description, Effective before, OnRecord onRecord) {
        Thing key = onRecord.thing(description.contract(), description.deed());
        if (key == null || key.kind() != Thing.Kind.KEY || !isUnder(key, before)) {
            return Stream.empty();
        }
        Effective life = onRecord.life(description.contract(), key).effective();
        return life.stream()
                .filter(KeyFact.Destroyed.class::isInstance)
                .filter(fact -> life.meanTheSame(fact.id(), description.deed()));
    }

    /** Whether the copy was ever under a key. */
    private static boolean isUnder(Thing key, Effective before) {
        return before.stream()
                .map(Whereabouts::protection)
                .anyMatch(protection -> protection != null
                        && protection.key() != null
                        && protection.key().value().equals(key.id()));
    }

    /** What an erasure that is on record cannot be like. */
    static void refuseUntrue(DescriptionFact.ErasureDescribed described, CustodyFact.Beginning began, Fact erasure) {
        OccurredAt started = described.startedAt();
        OccurredAt ended = described.endedAt();
        refuseFuture("startedAt", started, described);
        refuseFuture("endedAt", ended, described);
        if (ended != null && ended.isBefore(began.occurredAt())) {
            throw new Refused(Refusal.BEFORE_ITS_BEGINNING, "copy", began.copy(), began.occurredAt(), ended);
        }
        if (started != null && erasure.occurredAt().isBefore(started)) {
            throw new Refused(
                    Refusal.BAD_VALUE,
                    "startedAt",
                    "the erasure " + erasure.id() + " happened at " + erasure.occurredAt() + ", before " + started);
        }
    }

    private static void refuseFuture(
            String field, @Nullable OccurredAt time, DescriptionFact.ErasureDescribed described) {
        if (time != null && described.occurredAt().isBefore(time)) {
            throw new Refused(
                    Refusal.BAD_VALUE, field, time + " had not come when this was said, at " + described.occurredAt());
        }
    }

    /** What is planned is still to come. */
    static void refusePast(DescriptionFact.NextStepPlanned planned) {
        if (planned.plannedFor().isBefore(planned.occurredAt())) {
            throw new Refused(
                    Refusal.BAD_VALUE,
                    "plannedFor",
                    planned.plannedFor() + " was over when this was planned, at " + planned.occurredAt());
        }
    }

    /** A copy tells only of the media on which it lay, and a cloud is none. */
    static void refuseUnknownMedium(DescriptionFact.MediumDescribed described, Effective before) {
        String serialNumber = described.serialNumber();
        if (serialNumber == null) {
            if (Whereabouts.certainlyInCloud(described, before)) {
                throw new Refused(
                        Refusal.BAD_VALUE,
                        "copy",
                        described.copy() + " lay in a cloud service then, and that is no medium");
            }
        } else if (before.stream().map(Whereabouts::placement).noneMatch(placement -> isOn(serialNumber, placement))) {
            throw new Refused(Refusal.MEDIUM_UNKNOWN, described.copy(), serialNumber);
        }
    }

    private static boolean isOn(String serialNumber, @Nullable Placement placement) {
        return placement != null && serialNumber.equals(placement.serialNumber());
    }
}
