package io.daicho.readmodel.obligations;

import io.daicho.conclusions.Conclude;
import io.daicho.conclusions.frame.ContractFrame;
import io.daicho.conclusions.frame.EffectiveFact;
import io.daicho.conclusions.frame.Heard;
import io.daicho.conclusions.rule.Tally;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How a contract stands while its conclusions are kept up to date: what would take long to read again each time. */
final class Standing {
    private final @Nullable Conclude conclude;
    private final List<EffectiveFact> counting;
    private final Heard heard = new Heard();
    private final @Nullable ContractFrame frame;
    private @Nullable Tally tally;

    /** Contract-wide facts that count, to be concluded from; without an edition of the clauses there is no frame. */
    Standing(@Nullable Conclude conclude, List<EffectiveFact> counting) {
        this.conclude = conclude;
        this.counting = counting;
        this.frame = conclude == null ? null : conclude.frame(counting, heard).orElse(null);
    }

    List<EffectiveFact> counting() {
        return counting;
    }

    Heard heard() {
        return heard;
    }

    Optional<ContractFrame> frame() {
        return Optional.ofNullable(frame);
    }

    Conclude conclude() {
        if (conclude == null) {
            throw new IllegalStateException("nothing is concluded without an edition of the clauses");
        }
        return conclude;
    }

    /** At 満了 the copies are counted. */
    @Nullable
    Instant expiry() {
        return frame == null ? null : frame.terms().expiry();
    }

    @Nullable
    Tally tally() {
        return tally;
    }

    void tally(@Nullable Tally counted) {
        tally = counted;
    }
}
