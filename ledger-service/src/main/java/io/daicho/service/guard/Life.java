package io.daicho.service.guard;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.daicho.api.correction.CorrectionFact;
import io.daicho.api.fact.Correction;
import io.daicho.api.fact.Fact;
import io.daicho.api.id.FactId;
import io.daicho.api.journal.FactCatalogue;
import io.daicho.api.journal.FactJson;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is on record about one thing, in the order of recording; and what of it counts, corrections applied. */
public final class Life {
    private final List<Fact> facts = new ArrayList<>();
    private final Map<FactId, List<Fact>> corrections = new HashMap<>();

    /** Nothing is on record yet. */
    public Life() {}

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Life of(List<Kept> kept) {
        Life life = new Life();
        kept.forEach(fact -> life.add(FactJson.readNested(fact.type(), fact.body())));
        return life;
    }

    /**
     * A fact as a snapshot keeps it.
     *
     * @param type its stored name
     * @param body the fact
     */
    record Kept(String type, String body) {}

    @JsonValue
    List<Kept> kept() {
        return facts.stream()
                .map(fact -> new Kept(FactCatalogue.name(fact.getClass()), FactJson.nested(fact)))
                .toList();
    }

    /** Takes an accepted fact over. */
    public void add(Fact fact) {
        facts.add(fact);
        FactId corrected = corrected(fact);
        if (corrected != null) {
            corrections.computeIfAbsent(corrected, id -> new ArrayList<>()).add(fact);
        }
    }

    /** Everything on record, whether it still counts or not. */
    public List<Fact> facts() {
        return List.copyOf(facts);
    }

    /** The fact of this id, whether it still counts or not. */
    public Optional<Fact> fact(FactId id) {
        return facts.stream().filter(fact -> fact.id().equals(id)).findFirst();
    }

    /** The last of the corrections that stand in place of a fact, if there is one. */
    public Optional<Fact> correctionOf(FactId id) {
        Optional<Fact> last = Optional.empty();
        for (Optional<Fact> next = standing(id);
                next.isPresent();
                next = standing(next.get().id())) {
            last = next;
        }
        return last;
    }

    private Optional<Fact> standing(FactId id) {
        return corrections(id, null).stream()
                .filter(correction -> !isWithdrawn(correction.id(), null))
                .findFirst();
    }

    /** The facts that count, without corrected and withdrawn ones and without withdrawals. */
    public Effective effective() {
        return effective(null);
    }

    /** The facts that would count beside another one, which may correct or withdraw one of them; without that one. */
    public Effective effectiveBeside(Fact another) {
        return effective(another);
    }

    private Effective effective(@Nullable Fact another) {
        List<Fact> counting = facts.stream()
                .filter(fact -> !(fact instanceof CorrectionFact) && !isSuperseded(fact.id(), another))
                .toList();
        return new Effective(counting, this::origin);
    }

    /** The first fact of a chain of corrections. */
    private FactId origin(FactId id) {
        FactId origin = id;
        for (FactId corrected = id;
                corrected != null;
                corrected = fact(origin).map(Life::corrected).orElse(null)) {
            origin = corrected;
        }
        return origin;
    }

    /** A correction that was itself replaced still stands, because the other one stands in its place; a withdrawn one not. */
    private boolean isSuperseded(FactId id, @Nullable Fact another) {
        return corrections(id, another).stream().anyMatch(correction -> !isWithdrawn(correction.id(), another));
    }

    private boolean isWithdrawn(FactId id, @Nullable Fact another) {
        return corrections(id, another).stream()
                .anyMatch(
                        correction -> correction instanceof CorrectionFact && !isSuperseded(correction.id(), another));
    }

    private List<Fact> corrections(FactId id, @Nullable Fact another) {
        List<Fact> known = corrections.getOrDefault(id, List.of());
        if (another == null || !id.equals(corrected(another))) {
            return known;
        }
        return Stream.concat(known.stream(), Stream.of(another)).toList();
    }

    private static @Nullable FactId corrected(Fact fact) {
        Correction corrects = fact.statement().corrects();
        return corrects == null ? null : corrects.fact();
    }
}
