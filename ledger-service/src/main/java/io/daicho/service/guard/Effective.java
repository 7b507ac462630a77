package io.daicho.service.guard;

import io.daicho.api.fact.Fact;
import io.daicho.api.id.FactId;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** What counts about one thing, corrections applied, in the order of recording. */
public final class Effective {
    private final List<Fact> facts;
    private final UnaryOperator<FactId> origin;

    Effective(List<Fact> facts, UnaryOperator<FactId> origin) {
        this.facts = facts;
        this.origin = origin;
    }

    /** All of it. */
    public Stream<Fact> stream() {
        return facts.stream();
    }

    /** The first fact of a type. */
    public <F extends Fact> Optional<F> first(Class<F> type) {
        return all(type).stream().findFirst();
    }

    /** The facts of a type. */
    public <F extends Fact> List<F> all(Class<F> type) {
        return stream().filter(type::isInstance).map(type::cast).toList();
    }

    /** Whether two ids mean the same deed: a fact is meant under its own and under that of whatever it stands for. */
    public boolean meanTheSame(FactId one, FactId other) {
        return origin.apply(one).equals(origin.apply(other));
    }

    Effective without(Fact one) {
        return new Effective(facts.stream().filter(fact -> fact != one).toList(), origin);
    }
}
