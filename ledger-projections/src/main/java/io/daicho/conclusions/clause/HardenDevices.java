package io.daicho.conclusions.clause;

import io.daicho.api.device.DeviceFact;
import io.daicho.conclusions.finding.Basis;
import io.daicho.conclusions.finding.Due;
import io.daicho.conclusions.finding.Kind;
import io.daicho.conclusions.finding.Turn;
import io.daicho.conclusions.frame.Answer;
import io.daicho.conclusions.frame.EffectiveFact;
import io.daicho.conclusions.rule.Breaches;
import io.daicho.conclusions.rule.Draft;
import io.daicho.conclusions.rule.Rule;
import io.daicho.conclusions.rule.ThingCase;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Annex 4(1): a device that is connected to a network has measures against intrusion and leaks before it is, and is kept up
 * to date. One seen not to be up to date is in breach from then until it is patched, seen to be up to date or taken off the
 * network; off the network, from when it is connected again.
 */
public final class HardenDevices implements Rule {
    @Override
    public void concludeThing(ThingCase thing, String clause) {
        Device device = new Device(thing);
        Breaches breaches = new Breaches(thing, clause).by(device.organisation());
        device.connections(any -> true).forEach(connected -> harden(thing, clause, breaches, connected));
        Instant covered = Instant.MIN;
        for (EffectiveFact seen : thing.facts(DeviceFact.Checked.class)) {
            if (!isUpToDate(seen) && !seen.at().isBefore(covered)) {
                Optional<EffectiveFact> update = upToDateAfter(thing, seen);
                Instant end = update.map(EffectiveFact::at).orElse(null);
                List<EffectiveFact> stretches = stretches(device, seen, end);
                stretches.forEach(since -> stale(thing, device, breaches, seen, since, end));
                stretches.stream().findFirst().ifPresent(since -> update(thing, clause, seen, since, update));
                covered = end == null ? Instant.MAX : end;
            }
        }
    }

    private static void harden(ThingCase thing, String clause, Breaches breaches, EffectiveFact connected) {
        Device device = new Device(thing);
        Draft draft = Draft.opened(clause, Kind.HARDEN_DEVICE, thing.subject(), thing.terms(), connected)
                .beforehand(new Due(connected.at(), Basis.CONTRACT));
        List<EffectiveFact> measures = thing.facts(DeviceFact.Hardened.class);
        Answer hardened = measures.stream()
                .map(measure -> Answer.beforehand(measure.occurredAt(), connected.occurredAt()))
                .reduce(Answer.NO, Answer::or);
        if (hardened == Answer.INDETERMINATE) {
            draft.turn(Turn.to(Turn.To.INDETERMINATE, connected.at(), List.of(connected.id())));
        } else {
            measures.stream().findFirst().ifPresent(draft::met);
        }
        draft.addTo(thing.findings());
        if (hardened == Answer.NO) {
            Instant later = measures.stream().map(EffectiveFact::at).findFirst().orElse(null);
            breaches.continuing(
                    Kind.DEVICE_NOT_HARDENED,
                    thing.subject(),
                    connected,
                    Earliest.of(later, device.offlineAfter(connected)));
        }
    }

    /** The deeds by which a stale device was on the network: the look itself, where it was then, and each connection. */
    private static List<EffectiveFact> stretches(Device device, EffectiveFact seen, @Nullable Instant end) {
        return Stream.concat(
                        Stream.of(seen).filter(device::isOnlineAt),
                        device.connections(any -> true).stream()
                                .filter(connected -> connected.at().isAfter(seen.at()))
                                .filter(connected ->
                                        end == null || connected.at().isBefore(end)))
                .toList();
    }

    private static void stale(
            ThingCase thing,
            Device device,
            Breaches breaches,
            EffectiveFact seen,
            EffectiveFact since,
            @Nullable Instant end) {
        breaches.continuing(
                Kind.DEVICE_STALE,
                thing.subject(),
                since.at(),
                Earliest.of(end, device.offlineAfter(since)),
                Stream.of(seen, since).map(EffectiveFact::id).distinct().toList(),
                since.origin().value());
    }

    /** The text sets no time for it. */
    private static void update(
            ThingCase thing, String clause, EffectiveFact seen, EffectiveFact since, Optional<EffectiveFact> update) {
        Draft draft = Draft.opened(
                clause,
                Kind.UPDATE_DEVICE,
                thing.subject(),
                thing.terms(),
                since.at(),
                Stream.of(seen, since).distinct().toList());
        update.ifPresent(draft::met);
        draft.addTo(thing.findings());
    }

    private static Optional<EffectiveFact> upToDateAfter(ThingCase thing, EffectiveFact seen) {
        return thing.facts(DeviceFact.class).stream()
                .filter(fact -> isUpToDate(fact) && fact.canFollow(seen))
                .findFirst();
    }

    private static boolean isUpToDate(EffectiveFact fact) {
        return fact.fact() instanceof DeviceFact.Patched
                || (fact.fact() instanceof DeviceFact.Checked checked && checked.upToDate());
    }
}
