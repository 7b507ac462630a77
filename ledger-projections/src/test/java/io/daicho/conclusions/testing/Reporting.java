package io.daicho.conclusions.testing;

import io.daicho.api.breach.BreachFact;
import io.daicho.api.breach.BreachScope;
import io.daicho.api.fact.Fact;
import io.daicho.api.fact.Statement;
import io.daicho.api.fact.Thing;
import io.daicho.api.id.BreachId;
import io.daicho.api.id.FactId;
import io.daicho.conclusions.finding.Subject;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Somebody found a breach, or told the client of it: of none in particular, unless said. */
public final class Reporting extends Deed {
    private final BreachId breach;
    private final @Nullable String foundBy;
    private boolean risk;
    private List<FactId> facts = List.of();
    private List<String> clauses = List.of();
    private List<String> concluded = List.of();

    private Reporting(String breach, @Nullable String foundBy) {
        super(statement -> {
            throw new IllegalStateException("made by its own maker");
        });
        this.breach = new BreachId(breach);
        this.foundBy = foundBy;
    }

    /** Somebody found a breach. */
    public static Reporting foundBreach(String finding, String by) {
        return new Reporting(finding, by);
    }

    /** The client was told of a finding, or of something else under a new id. */
    public static Reporting reported(String finding) {
        return new Reporting(finding, null);
    }

    /** A finding, as what findings are about. */
    public static Subject finding(String id) {
        return Subject.of(new Thing(Thing.Kind.BREACH, id));
    }

    /** It is only feared. */
    public Reporting risk() {
        risk = true;
        return this;
    }

    /** What these facts made a breach. */
    public Reporting about(String... ids) {
        facts = Arrays.stream(ids).map(FactId::new).toList();
        return this;
    }

    /** Of those only what breaks these clauses. */
    public Reporting under(String... numbers) {
        clauses = List.of(numbers);
        return this;
    }

    /** What was concluded under these ids. */
    public Reporting naming(String... ids) {
        concluded = List.of(ids);
        return this;
    }

    @Override
    Fact fact(Statement statement, Map<FactId, Fact> earlier) {
        BreachScope about = new BreachScope(facts, clauses, concluded);
        return foundBy == null
                ? new BreachFact.Reported(statement, breach, about, null)
                : new BreachFact.Found(statement, breach, organisation(foundBy), risk, about, null);
    }
}
