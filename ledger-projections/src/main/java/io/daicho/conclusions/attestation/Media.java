package io.daicho.conclusions.attestation;

import io.daicho.api.custody.Medium;
import io.daicho.api.custody.Placement;
import io.daicho.api.id.CopyId;
import io.daicho.api.id.PlaceId;
import io.daicho.conclusions.copy.Span;
import io.daicho.conclusions.rule.CopyCase;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** 3: the media on which copies lay, told apart by their serial numbers, or by place where none is on record. */
final class Media {
    private final Map<String, Found> found = new TreeMap<>();

    private record Found(
            Medium type,
            @Nullable String serialNumber,
            @Nullable PlaceId place,
            TreeSet<String> copies) {}

    void take(CopyCase copyCase) {
        for (Span<Placement> span : copyCase.copy().placements()) {
            Placement placement = span.value();
            if (placement.medium() != Medium.CLOUD) {
                String serialNumber = placement.serialNumber();
                String key =
                        placement.medium() + "\n" + (serialNumber == null ? "\n" + placement.place() : serialNumber);
                found.computeIfAbsent(
                                key,
                                medium ->
                                        new Found(placement.medium(), serialNumber, placement.place(), new TreeSet<>()))
                        .copies()
                        .add(copyCase.copy().copy().value());
            }
        }
    }

    List<MediumEntry> list() {
        List<MediumEntry> list = new ArrayList<>();
        found.values()
                .forEach(medium -> list.add(new MediumEntry(
                        medium.type(),
                        null,
                        null,
                        medium.serialNumber(),
                        null,
                        medium.place(),
                        medium.copies().stream().map(CopyId::new).toList())));
        return list;
    }
}
