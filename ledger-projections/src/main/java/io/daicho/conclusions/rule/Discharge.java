package io.daicho.conclusions.rule;

import io.daicho.api.custody.Medium;
import io.daicho.api.custody.Placement;
import io.daicho.api.id.FactId;
import io.daicho.api.instruction.Order;
import io.daicho.conclusions.copy.CopyTimeline;
import io.daicho.conclusions.copy.End;
import io.daicho.conclusions.frame.ContractFrame;
import io.daicho.conclusions.frame.EffectiveFact;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
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

    /** The earliest discharge that counts. */
    public static Optional<Discharge> of(CopyTimeline copy, ContractFrame frame, List<Hands> sides) {
        return Stream.concat(ends(copy, frame, sides).stream(), KeysGone.of(copy, frame, sides).stream())
                .min(Comparator.comparing(Discharge::at).thenComparing(Discharge::how));
    }

    /** Whether this is a destruction of the key, done before, that an order accepts from an instant on (F6). */
    boolean isAcceptedBy(CopyOrder order, Instant from) {
        return how == How.KEY_DESTRUCTION && order.order() == Order.DESTROY_KEY && at.equals(from);
    }

    /** The discharges by the copy's own ends; at a subcontractor its bare word is none (article 13). */
    private static List<Discharge> ends(CopyTimeline copy, ContractFrame frame, List<Hands> sides) {
        List<Discharge> discharges = new ArrayList<>();
        for (End end : copy.ends()) {
            boolean atSubcontractor = sides.stream()
                    .anyMatch(side ->
                            side.atSubcontractor() && side.holdAt(end.deed().at()));
            EffectiveFact evidence = end.evidencedBy();
            if (end.isCloudMeasure()
                    && !isMeasureEnough(copy.placementAt(end.deed().at()), frame)) {
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

    /** Another measure than erasure counts in a cloud, where the destruction of the key does (annex 3(3), F6). */
    private static boolean isMeasureEnough(Placement placement, ContractFrame frame) {
        return placement.medium() == Medium.CLOUD
                && frame.terms().switches().f6().countsOn(placement.medium());
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
}
