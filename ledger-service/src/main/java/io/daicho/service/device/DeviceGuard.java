package io.daicho.service.device;

import io.daicho.api.device.DeviceFact;
import io.daicho.api.fact.Fact;
import io.daicho.service.guard.Effective;
import io.daicho.service.guard.Guard;
import io.daicho.service.guard.OnRecord;

/**
 * A device is put on record once; what is done with it may be told without that. Only what was connected is taken off the
 * network, and only what was used outside comes back.
 */
public final class DeviceGuard extends Guard {
    @Override
    protected void refuseUntrueDeed(Fact fact, Effective before, OnRecord onRecord) {
        if (fact instanceof DeviceFact.Registered) {
            refuseSecond(before.first(DeviceFact.Registered.class), fact);
        } else if (fact instanceof DeviceFact.Disconnected) {
            needsBefore(fact, before.all(DeviceFact.Connected.class), "device.connected");
        } else if (fact instanceof DeviceFact.BackInside) {
            needsBefore(fact, before.all(DeviceFact.UsedOutside.class), "device.used-outside");
        }
    }
}
