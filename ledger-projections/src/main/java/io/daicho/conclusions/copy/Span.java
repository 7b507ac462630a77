package io.daicho.conclusions.copy;

import io.daicho.conclusions.frame.EffectiveFact;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Something that held for a while.
 *
 * @param value what held
 * @param since the fact by which it began
 * @param until the fact by which something else took its place; absent: it still holds
 */
public record Span<T>(
        T value, EffectiveFact since, @Nullable EffectiveFact until) {
    /** From when. */
    public Instant from() {
        return since.at();
    }

    /** Until when; absent: it still holds. */
    public @Nullable Instant to() {
        return until == null ? null : until.at();
    }

    /** Whether it held at an instant. */
    public boolean holdsAt(Instant at) {
        Instant to = to();
        return !from().isAfter(at) && (to == null || at.isBefore(to));
    }

    /** Whether it may have held at an instant: what is dated by a day only may have begun at any time of it. */
    public boolean mayHoldAt(Instant at) {
        Instant to = to();
        return !since.occurredAt().earliest().isAfter(at) && (to == null || at.isBefore(to));
    }

    static <T> void append(List<Span<T>> spans, T value, EffectiveFact since) {
        if (!spans.isEmpty()) {
            Span<T> open = spans.remove(spans.size() - 1);
            spans.add(new Span<>(open.value(), open.since(), since));
        }
        spans.add(new Span<>(value, since, null));
    }

    static <T> Optional<Span<T>> at(List<Span<T>> spans, Instant at) {
        return spans.stream().filter(span -> span.holdsAt(at)).findFirst();
    }
}
