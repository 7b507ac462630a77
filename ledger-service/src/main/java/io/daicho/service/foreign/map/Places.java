package io.daicho.service.foreign.map;

import io.daicho.api.id.CopyId;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds places by paths: the nearest place on the way up. */
public final class Places {
    private final Map<String, Place> places = new HashMap<>();
    private final SaltedIds ids;

    /** The places of a map. */
    public Places(ForeignMap map) {
        this.ids = new SaltedIds(map);
        map.places().forEach(place -> places.put(place.key(), place));
    }

    /** What lies at a path; null if the map does not say. */
    public @Nullable Located find(String written) {
        return find(written, null);
    }

    /**
     * What lies at a path, in one version.
     *
     * @param version which version; absent: the place keeps none, or nobody says which
     */
    public @Nullable Located find(String written, @Nullable String version) {
        String path = Place.path(written);
        Place exact = version == null ? null : places.get(path + "?versionId=" + version);
        if (exact != null && exact.copy() != null) {
            return new Located(exact, exact.copy(), false);
        }
        for (String at = path; !at.isEmpty(); at = parent(at)) {
            Place place = places.get(at);
            if (place != null) {
                return located(place, path, version);
            }
        }
        return null;
    }

    private @Nullable Located located(Place place, String path, @Nullable String version) {
        boolean exact = place.path().equals(path);
        CopyId copy = place.copy();
        if (copy != null) {
            return new Located(place, copy, !exact);
        }
        return exact ? null : new Located(place, derived(path, version), false);
    }

    private CopyId derived(String path, @Nullable String version) {
        return new CopyId("x-" + (version == null ? ids.of(path) : ids.of(path, version)));
    }

    private static String parent(String path) {
        int slash = path.lastIndexOf('/');
        return slash < 0 ? "" : path.substring(0, slash);
    }

    /** Whether any place lies at or beneath a path. */
    public boolean hasAnyIn(String written) {
        String path = Place.path(written);
        return places.values().stream()
                .anyMatch(place -> place.path().equals(path) || place.path().startsWith(path + "/"));
    }
}
