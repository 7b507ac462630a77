package io.daicho.service.testing;

import io.daicho.api.device.AccountFact;
import io.daicho.api.device.DeviceFact;
import io.daicho.api.device.DeviceKind;
import io.daicho.api.device.MobileRule;
import io.daicho.api.id.AccountId;
import io.daicho.api.id.DeviceId;
import io.daicho.api.id.OrganisationId;

/** What happens to a device and to an account. */
interface DeviceDeeds extends Deeds {
    default DeviceFact.Registered deviceRegistered(String device) {
        return new DeviceFact.Registered(
                statement(), new DeviceId(device), DeviceKind.MOBILE_TERMINAL, new OrganisationId("insurer"), null);
    }

    default DeviceFact.Hardened hardened(String device) {
        return new DeviceFact.Hardened(statement(), new DeviceId(device));
    }

    default DeviceFact.Patched patched(String device) {
        return new DeviceFact.Patched(statement(), new DeviceId(device));
    }

    default DeviceFact.Checked checked(String device, boolean upToDate) {
        return new DeviceFact.Checked(statement(), new DeviceId(device), upToDate);
    }

    default DeviceFact.Connected connected(String device) {
        return new DeviceFact.Connected(statement(), new DeviceId(device), DeviceFact.Network.OUTSIDE);
    }

    default DeviceFact.Disconnected disconnected(String device) {
        return new DeviceFact.Disconnected(statement(), new DeviceId(device));
    }

    default DeviceFact.NetworkAssessed networkAssessed(String device, boolean measuresFit) {
        return new DeviceFact.NetworkAssessed(statement(), new DeviceId(device), measuresFit);
    }

    default DeviceFact.UsedOutside usedOutside(String device) {
        return new DeviceFact.UsedOutside(statement(), new DeviceId(device), true, false);
    }

    default DeviceFact.BackInside backInside(String device) {
        return new DeviceFact.BackInside(statement(), new DeviceId(device));
    }

    default DeviceFact.RuleBroken ruleBroken(String device, MobileRule rule) {
        return new DeviceFact.RuleBroken(statement(), new DeviceId(device), rule);
    }

    default AccountFact.PasswordShared passwordShared(String account) {
        return new AccountFact.PasswordShared(statement(), new AccountId(account));
    }

    default AccountFact.LeakSuspected leakSuspected(String account) {
        return new AccountFact.LeakSuspected(statement(), new AccountId(account));
    }

    default AccountFact.LeakReported leakReported(String account) {
        return new AccountFact.LeakReported(statement(), new AccountId(account), null);
    }

    default AccountFact.PasswordChanged passwordChanged(String account) {
        return new AccountFact.PasswordChanged(statement(), new AccountId(account));
    }
}
