package io.daicho.conclusions.rule;

import io.daicho.api.custody.CopyScope;
import io.daicho.api.custody.Medium;
import io.daicho.api.custody.Placement;
import io.daicho.api.custody.Protection;
import io.daicho.api.id.FactId;
import io.daicho.api.id.KeyId;
import io.daicho.api.instruction.Order;
import io.daicho.conclusions.clauseset.Switches;
import io.daicho.conclusions.copy.CopyTimeline;
import io.daicho.conclusions.copy.End;
import io.daicho.conclusions.copy.Span;
import io.daicho.conclusions.frame.ContractFrame;
import io.daicho.conclusions.frame.EffectiveFact;
import io.daicho.conclusions.frame.Instructions;
import io.daicho.conclusions.frame.Keys;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * That nothing of a copy is left to return or erase.
 *
 * @param how by what
 * @param at since when, at the latest
 * @param earliest since when, at the earliest
 * @param by through which facts
 */
public record Discharge(How how, Instant at, Instant earliest, List<FactId> by) {
    /** By what a copy is discharged. */
    public enum How {
        /** Returned and acknowledged. */
        RETURN,
        /** Erased, as verified. */
        ERASURE,
        /** Medium or paper destroyed, as verified. */
        DESTRUCTION,
        /** Every copy of every key destroyed. */
        KEY_DESTRUCTION,
        /** Another measure that makes recovery infeasible. */
        OTHER_MEASURE
    }

    /** The earliest discharge, by the means that count without an instruction. */
    public static Optional<Discharge> of(CopyTimeline copy, ContractFrame frame, List<Hands> sides) {
        boolean anyMedium = frame.terms().switches().f6() == Switches.KeyDestruction.ANY_MEDIUM;
        return Stream.of(
                        ends(copy, sides).stream(),
                        byKeys(copy, frame, anyMedium).stream(),
                        byInstructedKeys(copy, frame).stream())
                .flatMap(candidates -> candidates)
                .min(Comparator.comparing(Discharge::at).thenComparing(Discharge::how));
    }

    /** By the client's instruction key destruction counts on any medium, from the instruction on (F6). */
    private static List<Discharge> byInstructedKeys(CopyTimeline copy, ContractFrame frame) {
        List<Discharge> discharges = new ArrayList<>();
        for (EffectiveFact instruction : frame.instructions().ordering(Order.DESTROY_KEY)) {
            CopyScope scope = Instructions.given(instruction).scope();
            if (scope.covers(copy.copy(), copy.beginning().dataSet(), copy.holderAt(instruction.at()))) {
                byKeys(copy, frame, true).ifPresent(gone -> discharges.add(gone.notBefore(instruction.at())));
            }
        }
        return discharges;
    }

    private Discharge notBefore(Instant instant) {
        return at.isBefore(instant) ? new Discharge(how, instant, instant, by) : this;
    }

    /** The discharges by the copy's own ends; at a subcontractor its bare word is none (article 13). */
    private static List<Discharge> ends(CopyTimeline copy, List<Hands> sides) {
        List<Discharge> discharges = new ArrayList<>();
        for (End end : copy.ends()) {
            boolean atSubcontractor = sides.stream()
                    .anyMatch(side ->
                            side.atSubcontractor() && side.holdAt(end.deed().at()));
            EffectiveFact evidence = end.evidencedBy();
            if (end.isCloudMeasure() && copy.placementAt(end.deed().at()).medium() != Medium.CLOUD) {
                continue;
            }
            if (!atSubcontractor || end.isReturn()) {
                discharges.add(new Discharge(
                        how(end), end.at(), end.shownBy().occurredAt().earliest(), end.by()));
            } else if (evidence != null) {
                EffectiveFact last = evidence.at().isAfter(end.at()) ? evidence : end.shownBy();
                List<FactId> by = new ArrayList<>(end.by());
                if (!by.contains(evidence.id())) {
                    by.add(evidence.id());
                }
                discharges.add(
                        new Discharge(how(end), last.at(), last.occurredAt().earliest(), by));
            }
        }
        return discharges;
    }

    private static How how(End end) {
        if (end.isReturn()) {
            return How.RETURN;
        }
        if (end.isDestruction()) {
            return How.DESTRUCTION;
        }
        return end.isCloudMeasure() ? How.OTHER_MEASURE : How.ERASURE;
    }

    /**
     * The discharge by destruction of keys (reading 6): the copy was encrypted at every moment it lay there, and every copy
     * of every key is destroyed with effect.
     *
     * @param anyMedium whether it counts elsewhere than in a cloud
     */
    public static Optional<Discharge> byKeys(CopyTimeline copy, ContractFrame frame, boolean anyMedium) {
        List<Span<Placement>> placements = copy.placements();
        Span<Placement> there = placements.get(placements.size() - 1);
        if (!anyMedium && there.value().medium() != Medium.CLOUD) {
            return Optional.empty();
        }
        return frame.keys().gone(keysSince(copy, there.from())).map(gone -> byKeys(gone, there.from()));
    }

    private static Discharge byKeys(Keys.Gone gone, Instant since) {
        Instant at = gone.at().isAfter(since) ? gone.at() : since;
        return new Discharge(How.KEY_DESTRUCTION, at, at, gone.by());
    }

    /** All keys since an instant; none if the copy lay open at any moment, or under a key that is not on record. */
    private static Set<KeyId> keysSince(CopyTimeline copy, Instant since) {
        Set<KeyId> keys = new HashSet<>();
        if (copy.protectionAt(since).isEmpty()) {
            return Set.of();
        }
        for (Span<Protection> span : copy.protections()) {
            Instant to = span.to();
            if (to != null && !to.isAfter(since)) {
                continue;
            }
            KeyId key = span.value().key();
            if (key == null) {
                return Set.of();
            }
            keys.add(key);
        }
        return keys;
    }
}
