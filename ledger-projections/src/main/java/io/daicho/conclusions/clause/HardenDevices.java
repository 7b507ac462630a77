package io.daicho.conclusions.clause;

import io.daicho.api.device.DeviceFact;
import io.daicho.api.fact.Thing;
import io.daicho.conclusions.finding.Kind;
import io.daicho.conclusions.frame.Answer;
import io.daicho.conclusions.frame.EffectiveFact;
import io.daicho.conclusions.rule.Breaches;
import io.daicho.conclusions.rule.Rule;
import io.daicho.conclusions.rule.ThingCase;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Annex 4(1): a device that is connected to a network has measures against intrusion and leaks before it is, and is kept up
 * to date. One seen not to be up to date is in breach from then until it is patched, seen to be up to date or taken off the
 * network; off the network, from when it is connected again.
 */
public final class HardenDevices implements Rule {
    @Override
    public void concludeThing(ThingCase thing, String clause) {
        if (thing.is(Thing.Kind.DEVICE)) {
            Device device = new Device(thing);
            Breaches breaches = new Breaches(thing, clause).by(device.organisation());
            device.connections(any -> true).forEach(connected -> harden(thing, device, breaches, connected));
            Instant covered = Instant.MIN;
            for (EffectiveFact seen : thing.facts(DeviceFact.Checked.class)) {
                if (!isUpToDate(seen) && !seen.at().isBefore(covered)) {
                    Instant end = upToDateAfter(thing, seen);
                    stale(thing, device, breaches, seen, end);
                    covered = end == null ? Instant.MAX : end;
                }
            }
        }
    }

    private static void harden(ThingCase thing, Device device, Breaches breaches, EffectiveFact connected) {
        Answer hardened = thing.facts(DeviceFact.Hardened.class).stream()
                .map(measure -> Answer.beforehand(measure.occurredAt(), connected.occurredAt()))
                .reduce(Answer.NO, Answer::or);
        Instant later = thing.firstAfter(connected, DeviceFact.Hardened.class)
                .map(EffectiveFact::at)
                .orElse(null);
        breaches.unless(
                hardened,
                Kind.CONNECTED_UNHARDENED,
                thing.subject(),
                connected,
                Earliest.of(later, device.offlineAfter(connected)));
    }

    /** Each stretch on the network while it is stale. */
    private static void stale(
            ThingCase thing, Device device, Breaches breaches, EffectiveFact seen, @Nullable Instant end) {
        if (device.isOnlineAt(seen)) {
            breaches.continuing(
                    Kind.DEVICE_NOT_UP_TO_DATE,
                    thing.subject(),
                    seen,
                    Earliest.of(end, device.offlineAfter(seen)));
        }
        for (EffectiveFact connected : device.connections(any -> true)) {
            if (connected.at().isAfter(seen.at()) && (end == null || connected.at().isBefore(end))) {
                breaches.continuing(
                        Kind.DEVICE_NOT_UP_TO_DATE,
                        thing.subject(),
                        connected.at(),
                        Earliest.of(end, device.offlineAfter(connected)),
                        List.of(seen.id(), connected.id()),
                        connected.origin().value());
            }
        }
    }

    private static @Nullable Instant upToDateAfter(ThingCase thing, EffectiveFact seen) {
        return thing.facts(DeviceFact.class).stream()
                .filter(fact -> isUpToDate(fact) && fact.canFollow(seen))
                .map(EffectiveFact::at)
                .findFirst()
                .orElse(null);
    }

    private static boolean isUpToDate(EffectiveFact fact) {
        return fact.fact() instanceof DeviceFact.Patched
                || (fact.fact() instanceof DeviceFact.Checked checked && checked.upToDate());
    }
}
