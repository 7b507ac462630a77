package io.daicho.service.custody;

import io.daicho.api.custody.CustodyFact;
import io.daicho.api.custody.CustodyFact.Beginning;
import io.daicho.api.description.DescriptionFact;
import io.daicho.api.fact.Fact;
import io.daicho.api.fact.Refusal;
import io.daicho.api.fact.Refused;
import io.daicho.api.id.CopyId;
import io.daicho.api.id.OrganisationId;
import io.daicho.service.guard.Effective;
import io.daicho.service.guard.Guard;
import io.daicho.service.guard.OnRecord;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A copy begins once, from a parent that was alive then; nothing is done to it before it began or after it ended. */
public final class CopyGuard extends Guard {
    @Override
    protected void refuseUntrueDeed(Fact fact, Effective before, OnRecord onRecord) {
        Optional<Beginning> beginning = before.first(Beginning.class);
        if (fact instanceof Beginning began) {
            refuseSecond(beginning, fact);
            refuseUntrueParents(began, onRecord);
            return;
        }
        Beginning began = known(beginning, fact);
        CopyLife.refuseBefore(began, fact);
        if (!(fact instanceof CustodyFact.ErasureVerified || fact instanceof DescriptionFact.InRetrospect)) {
            CopyLife.refuseAfterTheEnd(began.copy(), fact, before, onRecord);
        }
        if (fact instanceof CustodyFact.LockedAway || fact instanceof CustodyFact.LeftUnlocked) {
            refuseInCloud(fact, began.copy(), before);
        }
        refuseWithoutPreceding(fact, before);
        if (fact instanceof DescriptionFact description) {
            refuseUntrueDescription(description, began, before, onRecord);
        }
    }

    private static void refuseUntrueDescription(
            DescriptionFact description, Beginning began, Effective before, OnRecord onRecord) {
        if (description instanceof DescriptionFact.OfDeed ofDeed) {
            List<Fact> deeds = CopyDescriptions.deeds(ofDeed, before, onRecord);
            String sought = ofDeed instanceof DescriptionFact.DeedAttended ? "deed " : "erasure ";
            needsBefore(description, deeds, sought + ofDeed.deed());
            if (ofDeed instanceof DescriptionFact.ErasureDescribed described) {
                CopyDescriptions.refuseUntrue(described, began, deeds.get(0));
            }
        } else if (description instanceof DescriptionFact.MediumDescribed medium) {
            CopyDescriptions.refuseUnknownMedium(medium, before);
        } else if (description instanceof DescriptionFact.NextStepPlanned planned) {
            CopyDescriptions.refusePast(planned);
        }
    }

    /** A medium or paper is locked away; what lies in a cloud is on none of the holder's. */
    private static void refuseInCloud(Fact fact, CopyId copy, Effective before) {
        if (Whereabouts.certainlyInCloud(fact, before)) {
            throw new Refused(
                    Refusal.BAD_VALUE, "copy", copy + " lay in a cloud service then, and nothing locks that away");
        }
    }

    private static void refuseUntrueParents(Beginning began, OnRecord onRecord) {
        if (began instanceof CustodyFact.CopyMade made) {
            Beginning parent = aliveParent(began, made.parent(), onRecord);
            if (!parent.dataSet().equals(made.dataSet())) {
                throw new Refused(Refusal.PARENT_OF_ANOTHER_DATA_SET, made.parent(), parent.dataSet(), made.dataSet());
            }
        } else if (began instanceof CustodyFact.DataSetCreated created) {
            created.madeFrom().forEach(source -> aliveParent(began, source, onRecord));
        }
    }

    private static Beginning aliveParent(Beginning began, CopyId parent, OnRecord onRecord) {
        Effective life = CopyLife.of(parent, began, onRecord);
        Beginning origin =
                life.first(Beginning.class).orElseThrow(() -> new Refused(Refusal.THING_UNKNOWN, "copy", parent));
        if (began.occurredAt().isBefore(origin.occurredAt())) {
            throw new Refused(Refusal.PARENT_NOT_ALIVE, parent, "it began at " + origin.occurredAt());
        }
        refuseDescentFromItself(began.copy(), origin, onRecord);
        CopyEnd.before(began, life, onRecord).ifPresent(end -> {
            throw new Refused(
                    Refusal.PARENT_NOT_ALIVE, parent, "it had ended by " + end.occurredAt() + ", fact " + end.id());
        });
        return origin;
    }

    /** Only a beginning that is corrected, or was withdrawn, can close a circle: what is new has no descendants. */
    private static void refuseDescentFromItself(CopyId copy, Beginning parent, OnRecord onRecord) {
        Set<CopyId> seen = new HashSet<>();
        Deque<Beginning> ancestors = new ArrayDeque<>(List.of(parent));
        while (!ancestors.isEmpty()) {
            Beginning ancestor = ancestors.pop();
            if (ancestor.copy().equals(copy)) {
                throw new Refused(Refusal.CONTRADICTS_ITSELF, "the copy " + copy + " would come from itself");
            }
            for (CopyId source : sources(ancestor)) {
                if (seen.add(source)) {
                    CopyLife.of(source, ancestor, onRecord)
                            .first(Beginning.class)
                            .ifPresent(ancestors::push);
                }
            }
        }
    }

    private static List<CopyId> sources(Beginning began) {
        if (began instanceof CustodyFact.CopyMade made) {
            return List.of(made.parent());
        }
        return began instanceof CustodyFact.DataSetCreated created ? created.madeFrom() : List.of();
    }

    private static void refuseWithoutPreceding(Fact fact, Effective before) {
        if (fact instanceof CustodyFact.BroughtBack) {
            needsBefore(fact, before.all(CustodyFact.TakenOutside.class), "copy.taken-outside");
        } else if (fact instanceof CustodyFact.Found) {
            needsBefore(fact, before.all(CustodyFact.Lost.class), "copy.lost");
        } else if (fact instanceof CustodyFact.ReturnAcknowledged) {
            needsBefore(fact, before.all(CustodyFact.Returned.class), "copy.returned");
        } else if (fact instanceof CustodyFact.Recovered recovered) {
            needsBefore(fact, handovers(recovered.from(), before), "copy.supplied to " + recovered.from());
        } else if (fact instanceof CustodyFact.ErasureVerified verified) {
            needsBefore(
                    fact,
                    before.stream()
                            .filter(deed ->
                                    before.meanTheSame(deed.id(), verified.erasure()) && CopyEnd.isErasure(deed))
                            .toList(),
                    "erasure " + verified.erasure());
        }
    }

    /** The facts by which an organisation came to hold the copy. */
    private static List<Fact> handovers(OrganisationId holder, Effective before) {
        return before.stream()
                .filter(fact ->
                        (fact instanceof Beginning began && began.holder().equals(holder))
                                || (fact instanceof CustodyFact.Supplied supplied
                                        && supplied.to().equals(holder))
                                || (fact instanceof CustodyFact.Recovered recovered && holder.equals(recovered.by()))
                                || (fact instanceof CustodyFact.ReturnAcknowledged acknowledged
                                        && acknowledged.by().equals(holder)))
                .toList();
    }
}
