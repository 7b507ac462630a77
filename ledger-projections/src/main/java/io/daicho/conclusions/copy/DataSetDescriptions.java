package io.daicho.conclusions.copy;

import io.daicho.api.custody.CustodyFact;
import io.daicho.api.custody.CustodyFact.Beginning;
import io.daicho.api.fact.Detail;
import io.daicho.api.id.CopyId;
import io.daicho.api.id.DataSetId;
import io.daicho.api.id.FactId;
import io.daicho.conclusions.frame.EffectiveFact;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What the data is, for every copy of it. It is said once, where the data came in or was created: a copy says what its own
 * beginning says, otherwise what that of the copy says which it was made from, otherwise what was said of the data set first.
 *
 * @param <T> what is made of a description
 */
public final class DataSetDescriptions<T> {
    /** Where in a fact the description stands. */
    public static final String FIELD = "description";

    private final Function<Beginning, T> reading;
    private final Map<CopyId, CopyId> parents = new HashMap<>();
    private final Map<CopyId, EffectiveFact> described = new HashMap<>();
    private final Map<DataSetId, EffectiveFact> first = new HashMap<>();
    private final Map<FactId, T> read = new HashMap<>();

    /** Descriptions as something reads them, once each; none is known yet. */
    public DataSetDescriptions(Function<Beginning, T> reading) {
        this.reading = reading;
    }

    /** Takes over what a copy's beginning says. */
    public void take(CopyTimeline copy) {
        EffectiveFact began = copy.began();
        if (detail(copy.beginning()) != null) {
            described.put(copy.copy(), began);
            first.merge(
                    copy.beginning().dataSet(),
                    began,
                    (one, other) -> EffectiveFact.IN_TIME.compare(one, other) <= 0 ? one : other);
        } else if (copy.beginning() instanceof CustodyFact.CopyMade made) {
            parents.put(copy.copy(), made.parent());
        }
    }

    /** What is said of a copy, once all copies were taken over; empty where nothing is. */
    public Optional<T> of(CopyId copy, DataSetId dataSet) {
        Set<CopyId> seen = new HashSet<>();
        CopyId ancestor = copy;
        while (ancestor != null && !described.containsKey(ancestor) && seen.add(ancestor)) {
            ancestor = parents.get(ancestor);
        }
        EffectiveFact origin = ancestor == null ? null : described.get(ancestor);
        return Optional.ofNullable(origin == null ? first.get(dataSet) : origin)
                .map(fact -> read.computeIfAbsent(fact.id(), id -> reading.apply((Beginning) fact.fact())));
    }

    /** What a beginning says of the data; null where it says nothing. */
    public static @Nullable Detail detail(Beginning beginning) {
        if (beginning instanceof CustodyFact.DataSetReceived received) {
            return received.description();
        }
        return beginning instanceof CustodyFact.DataSetCreated created ? created.description() : null;
    }
}
