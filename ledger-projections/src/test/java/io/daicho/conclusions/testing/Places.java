package io.daicho.conclusions.testing;

import io.daicho.api.custody.Country;
import io.daicho.api.custody.Medium;
import io.daicho.api.custody.Placement;
import io.daicho.api.custody.Protection;
import io.daicho.api.id.KeyId;
import io.daicho.api.id.PlaceId;
import java.util.List;

/** Where copies lie and how they are protected. */
public final class Places {
    private Places() {}

    /** On the server, in Japan. */
    public static Placement server() {
        return on(Medium.SERVER);
    }

    /** On a USB stick, in Japan. */
    public static Placement usb() {
        return on(Medium.USB_MEMORY);
    }

    /** On paper, in Japan. */
    public static Placement paper() {
        return on(Medium.PAPER);
    }

    /** On a medium, in Japan. */
    public static Placement on(Medium medium) {
        return new Placement(medium, null, null, Country.JAPAN, null);
    }

    /** On a medium, in a country. */
    public static Placement abroad(Medium medium, String country) {
        return new Placement(medium, null, null, new Country(country), null);
    }

    /** On the server, at a named place in Japan. */
    public static Placement serverAt(String place) {
        return new Placement(Medium.SERVER, null, new PlaceId(place), Country.JAPAN, null);
    }

    /** In a cloud service, in Japan. */
    public static Placement cloud(String service) {
        return new Placement(Medium.CLOUD, null, null, Country.JAPAN, service);
    }

    /** In a cloud service, in a country. */
    public static Placement cloud(String service, String country) {
        return new Placement(Medium.CLOUD, null, null, new Country(country), service);
    }

    /** Encrypted under a key. */
    public static Protection encrypted(String key) {
        return new Protection(List.of(Protection.Measure.ENCRYPTION), new KeyId(key));
    }

    /** Access is controlled; it is not encrypted. */
    public static Protection locked() {
        return measure(Protection.Measure.ACCESS_CONTROL);
    }

    /** Protected by one measure, without a key on record. */
    public static Protection measure(Protection.Measure measure) {
        return new Protection(List.of(measure), null);
    }
}
