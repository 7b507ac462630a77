package io.daicho.readmodel.custody;

import io.daicho.api.custody.CustodyFact;
import io.daicho.api.custody.Placement;
import io.daicho.api.id.CopyId;
import io.daicho.api.id.PlaceId;
import io.daicho.api.journal.FactCatalogue;
import io.daicho.conclusions.copy.CopyTimeline;
import io.daicho.conclusions.copy.End;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Cuts a copy's life into whiles of the same holder and place. */
final class CustodySteps {
    private CustodySteps() {}

    static List<CustodyStep> of(CopyTimeline copy) {
        Optional<End> end = copy.end();
        Instant over = end.map(End::at).orElse(null);
        TreeSet<Instant> cuts = new TreeSet<>();
        Stream.concat(copy.holders().stream(), copy.placements().stream()).forEach(span -> cuts.add(span.from()));
        List<Instant> starts = cuts.stream()
                .filter(start -> over == null || start.isBefore(over))
                .toList();
        List<CustodyStep> steps = new ArrayList<>();
        for (int i = 0; i < starts.size(); i++) {
            boolean last = i == starts.size() - 1;
            steps.add(step(
                    copy,
                    starts.get(i),
                    last ? over : starts.get(i + 1),
                    last
                            ? end.map(e -> FactCatalogue.name(e.deed().fact().getClass()))
                                    .orElse(null)
                            : null));
        }
        return steps;
    }

    private static CustodyStep step(
            CopyTimeline copy, Instant from, @Nullable Instant until, @Nullable String endedBy) {
        Placement placement = copy.placementAt(from);
        PlaceId place = placement.place();
        return new CustodyStep(
                copy.copy().value(),
                copy.beginning().dataSet().value(),
                kind(copy.beginning()),
                parent(copy.beginning()),
                copy.holderAt(from).value(),
                placement.medium().name(),
                placement.service(),
                place == null ? null : place.value(),
                placement.country().code(),
                placement.serialNumber(),
                from,
                until,
                endedBy);
    }

    private static String kind(CustodyFact.Beginning beginning) {
        if (beginning instanceof CustodyFact.CopyMade made) {
            return made.kind().name();
        }
        return beginning instanceof CustodyFact.DataSetReceived ? "RECEIVED" : "CREATED";
    }

    private static @Nullable String parent(CustodyFact.Beginning beginning) {
        CopyId parent = beginning instanceof CustodyFact.CopyMade made ? made.parent() : null;
        return parent == null ? null : parent.value();
    }
}
