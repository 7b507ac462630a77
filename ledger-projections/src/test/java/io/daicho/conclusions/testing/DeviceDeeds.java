package io.daicho.conclusions.testing;

import io.daicho.api.device.AccountFact;
import io.daicho.api.device.DeviceFact;
import io.daicho.api.device.DeviceFact.Network;
import io.daicho.api.device.DeviceKind;
import io.daicho.api.device.MobileRule;
import io.daicho.api.fact.Thing;
import io.daicho.api.id.AccountId;
import io.daicho.api.id.DeviceId;
import io.daicho.conclusions.finding.Subject;

/** What happens to a device and to an account. */
public final class DeviceDeeds {
    private DeviceDeeds() {}

    /** A device, as findings name it. */
    public static Subject device(String id) {
        return Subject.of(new Thing(Thing.Kind.DEVICE, id));
    }

    /** An account, as findings name it. */
    public static Subject account(String id) {
        return Subject.of(new Thing(Thing.Kind.ACCOUNT, id));
    }

    /** Put on record as what it is and whose. */
    public static Deed deviceRegistered(String device, DeviceKind kind, String organisation) {
        return new Deed(statement -> new DeviceFact.Registered(
                statement, new DeviceId(device), kind, Deed.organisation(organisation), null));
    }

    /** Measures were set up. */
    public static Deed hardened(String device) {
        return new Deed(statement -> new DeviceFact.Hardened(statement, new DeviceId(device)));
    }

    /** Brought up to date. */
    public static Deed patched(String device) {
        return new Deed(statement -> new DeviceFact.Patched(statement, new DeviceId(device)));
    }

    /** Seen to be up to date. */
    public static Deed seenUpToDate(String device) {
        return new Deed(statement -> new DeviceFact.Checked(statement, new DeviceId(device), true));
    }

    /** Seen not to be up to date. */
    public static Deed seenStale(String device) {
        return new Deed(statement -> new DeviceFact.Checked(statement, new DeviceId(device), false));
    }

    /** Connected within the organisation. */
    public static Deed connectedInside(String device) {
        return new Deed(statement -> new DeviceFact.Connected(statement, new DeviceId(device), Network.INTERNAL));
    }

    /** Connected to an outside network. */
    public static Deed connectedOutside(String device) {
        return new Deed(statement -> new DeviceFact.Connected(statement, new DeviceId(device), Network.OUTSIDE));
    }

    /** Taken off the network. */
    public static Deed disconnected(String device) {
        return new Deed(statement -> new DeviceFact.Disconnected(statement, new DeviceId(device)));
    }

    /** Its connection was assessed. */
    public static Deed networkAssessed(String device, boolean measuresFit) {
        return new Deed(statement -> new DeviceFact.NetworkAssessed(statement, new DeviceId(device), measuresFit));
    }

    /** Used outside from now on. */
    public static Deed usedOutside(String device, boolean authentication, boolean encryption) {
        return new Deed(
                statement -> new DeviceFact.UsedOutside(statement, new DeviceId(device), authentication, encryption));
    }

    /** No longer used outside. */
    public static Deed backInside(String device) {
        return new Deed(statement -> new DeviceFact.BackInside(statement, new DeviceId(device)));
    }

    /** A rule was seen broken. */
    public static Deed ruleBroken(String device, MobileRule rule) {
        return new Deed(statement -> new DeviceFact.RuleBroken(statement, new DeviceId(device), rule));
    }

    /** Somebody else came to know the password. */
    public static Deed passwordShared(String account) {
        return new Deed(statement -> new AccountFact.PasswordShared(statement, new AccountId(account)));
    }

    /** The password may have leaked. */
    public static Deed leakSuspected(String account) {
        return new Deed(statement -> new AccountFact.LeakSuspected(statement, new AccountId(account)));
    }

    /** The security manager was told. */
    public static Deed leakReported(String account) {
        return new Deed(statement -> new AccountFact.LeakReported(statement, new AccountId(account), null));
    }

    /** The password was changed. */
    public static Deed passwordChanged(String account) {
        return new Deed(statement -> new AccountFact.PasswordChanged(statement, new AccountId(account)));
    }
}
