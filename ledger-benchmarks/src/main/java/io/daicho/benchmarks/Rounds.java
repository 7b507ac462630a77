package io.daicho.benchmarks;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleSupplier;
import java.util.stream.IntStream;

/** Several sides of one question, measured in turns: A B C, A B C, … after one turn that does not count. */
final class Rounds {
    private final Map<String, DoubleSupplier> sides = new LinkedHashMap<>();
    private final Map<String, List<Double>> figures = new LinkedHashMap<>();

    Rounds side(String name, DoubleSupplier perSecond) {
        sides.put(name, perSecond);
        figures.put(name, new ArrayList<>());
        return this;
    }

    Rounds run(int rounds) {
        for (DoubleSupplier side : sides.values()) {
            double unused = side.getAsDouble();
        }
        for (int round = 0; round < rounds; round++) {
            sides.forEach((name, side) -> of(name).add(side.getAsDouble()));
        }
        return this;
    }

    /** The median of a side. */
    double median(String side) {
        return median(of(side));
    }

    /** The median of the ratios within each round, so that what disturbs a round disturbs both. */
    double ratio(String side, String other) {
        List<Double> ours = of(side);
        List<Double> theirs = of(other);
        return median(IntStream.range(0, ours.size())
                .mapToObj(round -> ours.get(round) / theirs.get(round))
                .toList());
    }

    private List<Double> of(String side) {
        return figures.computeIfAbsent(side, name -> {
            throw new IllegalArgumentException("no side " + name);
        });
    }

    private static double median(List<Double> figures) {
        List<Double> sorted = figures.stream().sorted().toList();
        return sorted.get(sorted.size() / 2);
    }
}
