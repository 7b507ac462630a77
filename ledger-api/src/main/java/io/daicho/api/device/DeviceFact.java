package io.daicho.api.device;

import io.daicho.api.fact.Fact;
import io.daicho.api.fact.Plain;
import io.daicho.api.fact.PlainText;
import io.daicho.api.fact.Statement;
import io.daicho.api.fact.StoredAs;
import io.daicho.api.fact.Thing;
import io.daicho.api.id.DeviceId;
import io.daicho.api.id.OrganisationId;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** What concerns a device or information system that handles confidential data (annex 4 and 8(1)). */
public sealed interface DeviceFact extends Fact {
    /** Which device. */
    DeviceId device();

    @Override
    default Thing thing() {
        return new Thing(Thing.Kind.DEVICE, device().value());
    }

    /**
     * A device was put on record.
     *
     * @param device which
     * @param kind what it is
     * @param organisation whose it is
     * @param serialNumber its serial number
     */
    @StoredAs("device.registered")
    @Revision("1")
    record Registered(
            Statement statement,
            DeviceId device,
            DeviceKind kind,
            OrganisationId organisation,
            @Nullable @Plain(Plain.Kind.NUMBER) String serialNumber)
            implements DeviceFact {
        /** Checks the number. */
        public Registered {
            if (serialNumber != null) {
                PlainText.checked("serialNumber", serialNumber);
            }
        }
    }

    /** Measures against intrusion and leaks were set up, such as security software (annex 4(1)). */
    @StoredAs("device.hardened")
    @Revision("1")
    record Hardened(Statement statement, DeviceId device) implements DeviceFact {}

    /** Its operating system and software were brought up to date (annex 4(1)). */
    @StoredAs("device.patched")
    @Revision("1")
    record Patched(Statement statement, DeviceId device) implements DeviceFact {}

    /**
     * Somebody looked whether it is up to date.
     *
     * @param upToDate whether it was
     */
    @StoredAs("device.checked")
    @Revision("1")
    record Checked(Statement statement, DeviceId device, boolean upToDate) implements DeviceFact {}

    /**
     * It was connected to a network, for handling confidential data.
     *
     * @param network to which kind
     */
    @StoredAs("device.connected")
    @Revision("1")
    record Connected(Statement statement, DeviceId device, Network network) implements DeviceFact {}

    /** It was taken off the network. */
    @StoredAs("device.disconnected")
    @Revision("1")
    record Disconnected(Statement statement, DeviceId device) implements DeviceFact {}

    /**
     * Its connection to an outside network was assessed against the importance of the data (annex 4(2)).
     *
     * @param measuresFit whether the measures fit
     */
    @StoredAs("device.network-assessed")
    @Revision("1")
    record NetworkAssessed(Statement statement, DeviceId device, boolean measuresFit) implements DeviceFact {}

    /**
     * A mobile terminal is used outside from now on (annex 8(1)).
     *
     * @param authentication ア whether it asks for authentication
     * @param encryption イ whether what is stored on it is encrypted
     */
    @StoredAs("device.used-outside")
    @Revision("1")
    record UsedOutside(Statement statement, DeviceId device, boolean authentication, boolean encryption)
            implements DeviceFact {}

    /** Its use outside ended. */
    @StoredAs("device.back-inside")
    @Revision("1")
    record BackInside(Statement statement, DeviceId device) implements DeviceFact {}

    /**
     * A rule for mobile terminals was seen broken (annex 8(1)).
     *
     * @param rule which
     */
    @StoredAs("device.rule-broken")
    @Revision("1")
    record RuleBroken(Statement statement, DeviceId device, MobileRule rule) implements DeviceFact {}

    /** To which kind of network a device is connected. */
    enum Network {
        /** One within the organisation only. */
        INTERNAL,
        /** 外部のネットワーク: one that leads outside. */
        OUTSIDE
    }
}
