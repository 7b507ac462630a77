package io.daicho.conclusions.question;

import io.daicho.api.custody.CustodyFact;
import io.daicho.api.custody.Placement;
import io.daicho.conclusions.copy.CopyTimeline;
import io.daicho.conclusions.copy.DataSetDescriptions;
import io.daicho.conclusions.frame.EffectiveFact;
import io.daicho.conclusions.rule.CopyCase;
import io.daicho.conclusions.rule.Discharge;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** 2: the whole tree of copies of a data set, each with what became of it. */
final class CopyTree implements Question {
    @Override
    public String name() {
        return "copy-tree";
    }

    @Override
    public List<String> columns() {
        return List.of(
                "depth",
                "copy",
                "parent",
                "kind",
                "description",
                "holder",
                "medium",
                "service",
                "place",
                "country",
                "began",
                "became",
                "at",
                "facts");
    }

    @Override
    public Set<Parameter> needs() {
        return Set.of(Parameter.DATA_SET);
    }

    @Override
    public void answer(Asked asked, Rows rows) {
        Map<String, List<CopyCase>> byParent = new TreeMap<>();
        Set<String> members = new HashSet<>();
        DataSetDescriptions<Optional<String>> descriptions = asked.descriptions();
        asked.eachCopyOfDataSet(copyCase -> {
            CustodyFact.Beginning beginning = copyCase.copy().beginning();
            if (beginning.dataSet().equals(asked.dataSet())) {
                descriptions.take(copyCase.copy());
                members.add(beginning.copy().value());
                byParent.computeIfAbsent(parent(beginning), parent -> new ArrayList<>())
                        .add(copyCase);
            }
        });
        byParent.values()
                .forEach(copies -> copies.sort(
                        Comparator.comparing(copyCase -> copyCase.copy().copy().value())));
        // a copy whose parent is not on record stands at the root, so that none is left out
        byParent.keySet().stream()
                .filter(parent -> !members.contains(parent))
                .toList()
                .forEach(parent -> add(asked, descriptions, byParent, parent, 0, rows));
    }

    private static String parent(CustodyFact.Beginning beginning) {
        return beginning instanceof CustodyFact.CopyMade made ? made.parent().value() : "";
    }

    private static void add(
            Asked asked,
            DataSetDescriptions<Optional<String>> descriptions,
            Map<String, List<CopyCase>> byParent,
            String parent,
            long depth,
            Rows rows) {
        for (CopyCase copyCase : byParent.getOrDefault(parent, List.of())) {
            CopyTimeline copy = copyCase.copy();
            Optional<Discharge> gone = Cells.gone(copyCase, asked.asOf());
            Optional<EffectiveFact> lost = Cells.lost(copyCase, asked.asOf());
            Instant at = asked.asOf();
            Placement placement = copy.placementAt(at);
            rows.add(
                    depth,
                    copy.copy().value(),
                    parent.isEmpty() ? null : parent,
                    Cells.kind(copy),
                    descriptions
                            .of(copy.copy(), copy.beginning().dataSet())
                            .flatMap(text -> text)
                            .orElse(null),
                    copy.holderAt(at).value(),
                    placement.medium().name(),
                    placement.service(),
                    placement.place() == null ? null : placement.place().value(),
                    placement.country().code(),
                    copy.began().at(),
                    Cells.became(copyCase, asked.asOf()),
                    gone.map(Discharge::at)
                            .or(() -> lost.map(EffectiveFact::at))
                            .orElse(null),
                    gone.map(Discharge::by)
                            .or(() -> lost.map(fact -> List.of(fact.id())))
                            .map(Cells::facts)
                            .orElse(List.of()));
            add(asked, descriptions, byParent, copy.copy().value(), depth + 1, rows);
        }
    }
}
