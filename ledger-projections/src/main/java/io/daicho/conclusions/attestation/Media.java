package io.daicho.conclusions.attestation;

import io.daicho.api.custody.Medium;
import io.daicho.api.custody.Placement;
import io.daicho.api.description.DescriptionFact;
import io.daicho.api.id.CopyId;
import io.daicho.api.id.FactId;
import io.daicho.api.id.PlaceId;
import io.daicho.conclusions.copy.Span;
import io.daicho.conclusions.frame.EffectiveFact;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * 3: the media on which copies lay, told apart by their serial numbers, or by asset number and place where none is on record.
 */
final class Media {
    private final Cited cited;
    private final Map<String, Found> found = new TreeMap<>();

    private record Found(
            Medium type,
            @Nullable String serialNumber,
            @Nullable PlaceId place,
            TreeSet<String> copies,
            List<EffectiveFact> descriptions) {}

    Media(Cited cited) {
        this.cited = cited;
    }

    void take(Tenure copy) {
        List<EffectiveFact> all = copy.facts(DescriptionFact.MediumDescribed.class);
        for (Span<Placement> span : copy.placements()) {
            Placement placement = span.value();
            if (placement.medium() != Medium.CLOUD) {
                List<EffectiveFact> descriptions =
                        all.stream().filter(fact -> isAbout(fact, span)).toList();
                Found medium = found.computeIfAbsent(
                        key(placement, descriptions),
                        key -> new Found(
                                placement.medium(),
                                placement.serialNumber(),
                                placement.place(),
                                new TreeSet<>(),
                                new ArrayList<>()));
                medium.copies().add(copy.copy().value());
                descriptions.stream()
                        .filter(fact -> !medium.descriptions().contains(fact))
                        .forEach(medium.descriptions()::add);
            }
        }
    }

    private static boolean isAbout(EffectiveFact fact, Span<Placement> span) {
        String serialNumber = described(fact).serialNumber();
        return serialNumber == null
                ? span.holdsAt(fact.at())
                : serialNumber.equals(span.value().serialNumber());
    }

    private static DescriptionFact.MediumDescribed described(EffectiveFact fact) {
        return (DescriptionFact.MediumDescribed) fact.fact();
    }

    private static String key(Placement placement, List<EffectiveFact> descriptions) {
        String serialNumber = placement.serialNumber();
        return placement.medium() + "\n"
                + (serialNumber == null
                        ? "\n" + placement.place() + "\n" + new Known(descriptions).assetNumber()
                        : serialNumber);
    }

    /** What descriptions say together: of each field, what was said last. */
    private record Known(
            @Nullable String maker,
            @Nullable String model,
            @Nullable String assetNumber,
            List<EffectiveFact> facts) {
        Known(List<EffectiveFact> facts) {
            this(
                    LastSaid.of(facts, fact -> described(fact).maker()),
                    LastSaid.of(facts, fact -> described(fact).model()),
                    LastSaid.of(facts, fact -> described(fact).assetNumber()),
                    facts);
        }
    }

    List<MediumEntry> list() {
        return found.values().stream().map(this::entry).toList();
    }

    private MediumEntry entry(Found medium) {
        Known known = new Known(medium.descriptions());
        List<FactId> by = known.facts().stream()
                .sorted(EffectiveFact.IN_TIME)
                .map(fact -> cited.deed(fact).fact())
                .toList();
        return new MediumEntry(
                medium.type(),
                known.maker(),
                known.model(),
                medium.serialNumber(),
                known.assetNumber(),
                medium.place(),
                medium.copies().stream().map(CopyId::new).toList(),
                by);
    }
}
