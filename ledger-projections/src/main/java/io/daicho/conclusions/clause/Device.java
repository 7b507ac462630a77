package io.daicho.conclusions.clause;

import io.daicho.api.device.DeviceFact;
import io.daicho.api.device.DeviceKind;
import io.daicho.api.id.OrganisationId;
import io.daicho.conclusions.frame.EffectiveFact;
import io.daicho.conclusions.rule.ThingCase;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** A device and its connections, in time. */
final class Device {
    private final ThingCase thing;

    Device(ThingCase thing) {
        this.thing = thing;
    }

    /** Whose it is; the contractor's where that is not on record. */
    OrganisationId organisation() {
        return registered()
                .map(DeviceFact.Registered::organisation)
                .orElse(thing.terms().contractor());
    }

    /** Whether it is a mobile terminal; one that is not on record is taken for one by whoever says that it is used so. */
    boolean isMobileTerminal() {
        return registered()
                .map(registered -> registered.kind() == DeviceKind.MOBILE_TERMINAL)
                .orElse(true);
    }

    private Optional<DeviceFact.Registered> registered() {
        return thing.first(DeviceFact.Registered.class).map(fact -> (DeviceFact.Registered) fact.fact());
    }

    /** The deeds by which it came onto such a network; while it is on it, another is none. */
    List<EffectiveFact> connections(Predicate<DeviceFact.Connected> fits) {
        List<EffectiveFact> connections = new ArrayList<>();
        boolean on = false;
        for (EffectiveFact fact : thing.facts(DeviceFact.class)) {
            if (fact.fact() instanceof DeviceFact.Disconnected) {
                on = false;
            } else if (!on && fact.fact() instanceof DeviceFact.Connected connected && fits.test(connected)) {
                connections.add(fact);
                on = true;
            }
        }
        return connections;
    }

    /** When it was taken off the network after a deed, if it was. */
    @Nullable
    Instant offlineAfter(EffectiveFact deed) {
        return thing.firstAfter(deed, DeviceFact.Disconnected.class)
                .map(EffectiveFact::at)
                .orElse(null);
    }

    /** Whether it was on a network at a deed; one whose connections are not on record is taken to be in use. */
    boolean isOnlineAt(EffectiveFact deed) {
        return thing.facts(DeviceFact.class).stream()
                .filter(fact -> !fact.at().isAfter(deed.at()))
                .map(EffectiveFact::fact)
                .filter(fact -> fact instanceof DeviceFact.Connected || fact instanceof DeviceFact.Disconnected)
                .reduce((earlier, later) -> later)
                .map(DeviceFact.Connected.class::isInstance)
                .orElse(true);
    }
}
