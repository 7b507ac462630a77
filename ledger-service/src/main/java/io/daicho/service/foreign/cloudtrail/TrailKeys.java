package io.daicho.service.foreign.cloudtrail;

import io.daicho.service.foreign.map.ForeignMap;
import io.daicho.service.foreign.map.MappedKey;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Finds keys of KMS in the map, by ARN or by the bare id at its end. */
final class TrailKeys {
    private final List<MappedKey> keys;

    TrailKeys(ForeignMap map) {
        this.keys = map.keys();
    }

    /** The key of this ARN or id; null if the map has none, or several. */
    @Nullable
    MappedKey find(@Nullable String named) {
        if (named == null) {
            return null;
        }
        List<MappedKey> found = keys.stream()
                .filter(key -> key.arn().equals(named) || key.arn().endsWith(":key/" + named))
                .toList();
        return found.size() == 1 ? found.get(0) : null;
    }

    /** The key that an event of KMS is about: its ARN stands in one place or another, by event and version. */
    @Nullable
    MappedKey of(TrailRecord event) {
        for (JsonNode resource : event.json().path("resources")) {
            MappedKey key = find(resource.path("ARN").asString(null));
            if (key != null) {
                return key;
            }
        }
        for (String place : List.of("responseElements", "requestParameters", "serviceEventDetails")) {
            MappedKey key = find(event.text(place, "keyId"));
            if (key != null) {
                return key;
            }
        }
        return null;
    }
}
