package io.daicho.service.foreign.cloudtrail;

import io.daicho.api.custody.Protection;
import io.daicho.service.foreign.map.ForeignMap;
import io.daicho.service.foreign.map.MappedKey;
import io.daicho.service.foreign.map.Place;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How S3 encrypted an object, as the event says; it says more than the map, which speaks of the place. */
final class Encryption {
    private static final String ALGORITHM = "x-amz-server-side-encryption";
    private static final String KEY = "x-amz-server-side-encryption-aws-kms-key-id";

    private final TrailKeys keys;

    Encryption(ForeignMap map) {
        this.keys = new TrailKeys(map);
    }

    boolean isUnderAnUnknownKey(TrailRecord event) {
        String named = said(event, KEY);
        return named != null && keys.find(named) == null;
    }

    /** The protection of a copy at a place; null where the event says nothing. */
    @Nullable
    Protection of(TrailRecord event, Place place) {
        MappedKey key = keys.find(said(event, KEY));
        if (key == null && said(event, ALGORITHM) == null) {
            return null;
        }
        List<Protection.Measure> measures = new ArrayList<>(List.of(Protection.Measure.ENCRYPTION));
        if (place.protection() != null) {
            measures.addAll(place.protection().measures());
        }
        return new Protection(measures, key == null ? null : key.key());
    }

    private static @Nullable String said(TrailRecord event, String header) {
        String answered = event.text("responseElements", header);
        return answered == null ? event.text("requestParameters", header) : answered;
    }
}
