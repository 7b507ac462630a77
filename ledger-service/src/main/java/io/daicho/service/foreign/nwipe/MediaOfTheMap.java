package io.daicho.service.foreign.nwipe;

import io.daicho.service.foreign.map.ForeignMap;
import io.daicho.service.foreign.map.Place;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

/** The media that a map names; whether a copy is live, only a ledger can say. */
public final class MediaOfTheMap implements Media {
    private final ForeignMap map;

    /** The media of a map. */
    public MediaOfTheMap(ForeignMap map) {
        this.map = map;
    }

    @Override
    public List<CopyOnMedium> live(String serialNumber, Instant at) {
        return map.places().stream()
                .filter(place -> serialNumber.equals(place.placement().serialNumber()))
                .flatMap(place -> java.util.stream.Stream.ofNullable(place.copy())
                        .map(copy -> new CopyOnMedium(copy, medium(place))))
                .distinct()
                .toList();
    }

    private static String medium(Place place) {
        return String.join(
                " ",
                place.placement().medium().name(),
                place.holder().value(),
                Objects.toString(place.placement().place(), ""));
    }
}
