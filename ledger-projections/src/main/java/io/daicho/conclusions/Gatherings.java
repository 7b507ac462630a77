package io.daicho.conclusions;

import io.daicho.api.fact.RecordedFact;
import io.daicho.api.id.ContractId;
import io.daicho.conclusions.clauseset.ClauseSet;
import io.daicho.conclusions.frame.ContractFrame;
import io.daicho.conclusions.frame.EffectiveFact;
import io.daicho.conclusions.frame.Hearing;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Gathers conclusions as of several instants in one pass over the things: of what counts the same at two of them, the same is
 * concluded. Several gatherings of one fold add up, in whatever order; each is for one thread.
 */
public final class Gatherings {
    private final List<Part> parts;

    /** One of the instants; before the contract is registered there is no frame, and nothing to gather. */
    private record Part(
            Conclude conclude,
            Conclusions nothing,
            @Nullable ContractFrame frame,
            @Nullable Gathering gathering) {
        Part empty(ContractId contract) {
            return new Part(conclude, nothing, frame, frame == null ? null : conclude.gathering(contract, frame));
        }
    }

    private Gatherings(List<Part> parts) {
        this.parts = parts;
    }

    /**
     * Gatherings of the conclusions about a contract, with nothing in them.
     *
     * @param contract the contract
     * @param contractWide its contract-wide facts
     * @param clauseSet the edition it was concluded with
     * @param asOf the instants as of which, in order
     * @param knownAt as known at when
     */
    public static Supplier<Gatherings> of(
            ContractId contract,
            Collection<RecordedFact> contractWide,
            ClauseSet clauseSet,
            List<Instant> asOf,
            Instant knownAt) {
        List<Part> parts = new ArrayList<>();
        List<EffectiveFact> before = List.of();
        ContractFrame frame = null;
        for (Instant instant : asOf) {
            Conclude conclude = new Conclude(clauseSet, instant, knownAt);
            List<EffectiveFact> counting = conclude.counting(contractWide);
            if (frame == null || !counting.equals(before)) {
                frame = conclude.frame(counting, Hearing.NOTHING).orElse(null);
            }
            before = counting;
            parts.add(new Part(conclude, conclude.nothing(contract), frame, null));
        }
        return () ->
                new Gatherings(parts.stream().map(part -> part.empty(contract)).toList());
    }

    /** Concludes one thing more. */
    public void take(ThingFacts thing) {
        List<EffectiveFact> before = List.of();
        ContractFrame frame = null;
        ThingConclusion conclusion = null;
        for (Part part : parts) {
            if (part.frame() != null && part.gathering() != null) {
                List<EffectiveFact> counting = part.conclude().counting(thing.facts());
                if (conclusion == null || !part.frame().equals(frame) || !counting.equals(before)) {
                    conclusion = part.conclude().thing(thing.thing(), counting, part.frame());
                }
                part.gathering().take(conclusion);
                before = counting;
                frame = part.frame();
            }
        }
    }

    /** Adds what others of the same fold have gathered. */
    public void add(Gatherings others) {
        for (int i = 0; i < parts.size(); i++) {
            Gathering own = parts.get(i).gathering();
            Gathering other = others.parts.get(i).gathering();
            if (own != null && other != null) {
                own.add(other);
            }
        }
    }

    /** What it all amounts to, instant by instant. */
    public List<Conclusions> conclusions() {
        return parts.stream()
                .map(part -> part.gathering() == null
                        ? part.nothing()
                        : part.gathering().conclusions())
                .toList();
    }
}
