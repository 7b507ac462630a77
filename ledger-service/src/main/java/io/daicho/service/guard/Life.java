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
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What is on record about one thing, in the order of recording; and what of it counts, corrections applied. */
public final class Life {
    private final List<Fact> facts = new ArrayList<>();

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
    }

    /** The fact of this id, whether it still counts or not. */
    public Optional<Fact> fact(FactId id) {
        return facts.stream().filter(fact -> fact.id().equals(id)).findFirst();
    }

    /** The correction of a fact that counts, if there is one. */
    public Optional<Fact> correctionOf(FactId id) {
        return facts.stream()
                .filter(fact -> corrects(fact, id) && correctionOf(fact.id()).isEmpty())
                .findFirst();
    }

    /** The facts that count, without corrected and withdrawn ones and without withdrawals. */
    public List<Fact> effective() {
        return effectiveWithout(null);
    }

    /**
     * The facts that would count if one of them were corrected too.
     *
     * @param corrected the one to leave out; null: none. Where it is a withdrawal, what it had withdrawn counts again
     */
    public List<Fact> effectiveWithout(@Nullable FactId corrected) {
        return facts.stream()
                .filter(fact -> !(fact instanceof CorrectionFact))
                .filter(fact -> !fact.id().equals(corrected) && !isSuperseded(fact.id(), corrected))
                .toList();
    }

    private boolean isSuperseded(FactId id, @Nullable FactId corrected) {
        return facts.stream()
                .anyMatch(fact ->
                        corrects(fact, id) && !fact.id().equals(corrected) && !isSuperseded(fact.id(), corrected));
    }

    private static boolean corrects(Fact fact, FactId id) {
        Correction corrects = fact.statement().corrects();
        return corrects != null && corrects.fact().equals(id);
    }
}
