package io.daicho.api.custody;

import io.daicho.api.fact.Plain;
import io.daicho.api.fact.PlainText;
import io.daicho.api.id.PlaceId;
import org.jspecify.annotations.Nullable;

/**
 * Where a copy lies.
 *
 * @param medium on what
 * @param serialNumber the medium's serial number, where it has one
 * @param place at which physical place
 * @param country in which country
 * @param service for {@link Medium#CLOUD}: in which service, by the name under which it is filed
 */
public record Placement(
        Medium medium,
        @Nullable @Plain(Plain.Kind.NUMBER) String serialNumber,
        @Nullable PlaceId place,
        Country country,
        @Nullable @Plain(Plain.Kind.SERVICE) String service) {
    /** Checks that a cloud has its service, and nothing else has one. */
    public Placement {
        if ((medium == Medium.CLOUD) != (service != null)) {
            throw new IllegalArgumentException("a service is named for the medium CLOUD, and only for it");
        }
        if (service != null) {
            PlainText.checked("service", service);
        }
        if (serialNumber != null) {
            PlainText.checked("serialNumber", serialNumber);
        }
    }
}
