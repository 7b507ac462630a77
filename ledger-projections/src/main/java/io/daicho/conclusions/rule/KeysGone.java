package io.daicho.conclusions.rule;

import io.daicho.api.custody.Placement;
import io.daicho.api.custody.Protection;
import io.daicho.api.id.KeyId;
import io.daicho.api.instruction.Order;
import io.daicho.conclusions.clauseset.Switches;
import io.daicho.conclusions.copy.CopyTimeline;
import io.daicho.conclusions.copy.Span;
import io.daicho.conclusions.frame.ContractFrame;
import io.daicho.conclusions.frame.Keys;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The discharges of a copy by the destruction of keys (reading 6): it was encrypted at every moment it lay there, and every
 * copy of every key is destroyed with effect. In a cloud that counts by itself, elsewhere under an instruction only (F6). While
 * a subcontractor has the copy, the destruction of what others than the contractor hold of the keys needs evidence.
 */
final class KeysGone {
    private KeysGone() {}

    static List<Discharge> of(CopyTimeline copy, ContractFrame frame, List<Hands> sides) {
        Switches.KeyDestruction f6 = frame.terms().switches().f6();
        List<CopyOrder> orders = CopyOrder.of(copy, frame, Order.DESTROY_KEY);
        List<Discharge> discharges = new ArrayList<>();
        for (Stay stay : stays(copy)) {
            Keys.Gone gone = frame.keys().gone(keysDuring(copy, stay)).orElse(null);
            if (gone == null) {
                continue;
            }
            for (Hands side : sides) {
                if (side.atSubcontractor() && !gone.isShownBut(frame.terms().contractor())) {
                    continue; // the subcontractor's bare word shows nothing (article 13)
                }
                Instant from = later(stay.from(), side.from());
                Instant to = earlier(
                        stay.to(), side.until() == null ? null : side.until().at());
                if (f6.countsOn(stay.placement().medium())) {
                    within(from, to, gone).ifPresent(discharges::add);
                }
                for (CopyOrder order : orders) {
                    within(later(from, order.from()), earlier(to, order.to()), gone)
                            .ifPresent(discharges::add);
                }
            }
        }
        return discharges;
    }

    /** Gone while it counts, or before: then from the instant on from which it counts. */
    private static Optional<Discharge> within(Instant from, @Nullable Instant to, Keys.Gone gone) {
        Instant at = later(from, gone.at());
        return to == null || at.isBefore(to)
                ? Optional.of(new Discharge(Discharge.How.KEY_DESTRUCTION, at, later(from, gone.earliest()), gone.by()))
                : Optional.empty();
    }

    /** All keys of a stay; none if the copy lay open at any moment of it, or under a key that is not on record. */
    private static Set<KeyId> keysDuring(CopyTimeline copy, Stay stay) {
        Set<KeyId> keys = new HashSet<>();
        if (copy.protectionAt(stay.from()).isEmpty()) {
            return Set.of();
        }
        for (Span<Protection> span : copy.protections()) {
            boolean before = span.to() != null && !span.to().isAfter(stay.from());
            boolean after = stay.to() != null && !span.from().isBefore(stay.to());
            if (before || after) {
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

    /** Where it lay, in time; storing it anew in the same cloud service does not begin a new stay. */
    private static List<Stay> stays(CopyTimeline copy) {
        List<Stay> stays = new ArrayList<>();
        for (Span<Placement> span : copy.placements()) {
            Stay last = stays.isEmpty() ? null : stays.get(stays.size() - 1);
            if (last != null && isSame(last.placement(), span.value())) {
                stays.set(stays.size() - 1, new Stay(last.placement(), last.from(), span.to()));
            } else {
                stays.add(new Stay(span.value(), span.from(), span.to()));
            }
        }
        return stays;
    }

    private static boolean isSame(Placement one, Placement other) {
        String service = one.service();
        return service == null ? one.equals(other) : service.equals(other.service());
    }

    private record Stay(
            Placement placement, Instant from, @Nullable Instant to) {}

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private static @Nullable Instant earlier(@Nullable Instant one, @Nullable Instant other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.isBefore(other) ? one : other;
    }
}
