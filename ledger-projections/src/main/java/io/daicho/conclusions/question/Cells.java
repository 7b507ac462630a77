package io.daicho.conclusions.question;

import io.daicho.api.custody.CustodyFact;
import io.daicho.api.id.FactId;
import io.daicho.conclusions.copy.CopyTimeline;
import io.daicho.conclusions.copy.End;
import io.daicho.conclusions.frame.EffectiveFact;
import io.daicho.conclusions.rule.CopyCase;
import io.daicho.conclusions.rule.Discharge;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** How values stand in rows. */
final class Cells {
    private Cells() {}

    /** Facts by their ids, in the order given. */
    static List<String> facts(List<FactId> facts) {
        return facts.stream().map(FactId::value).toList();
    }

    /** The kinds of a fact's evidence. */
    static List<String> evidence(EffectiveFact fact) {
        return fact.fact().statement().evidence().stream()
                .map(evidence -> evidence.kind().name())
                .distinct()
                .toList();
    }

    /** How a copy began: RECEIVED, CREATED, or how it was made. */
    static String kind(CopyTimeline copy) {
        CustodyFact.Beginning beginning = copy.beginning();
        if (beginning instanceof CustodyFact.CopyMade made) {
            return made.kind().name();
        }
        return beginning instanceof CustodyFact.DataSetReceived ? "RECEIVED" : "CREATED";
    }

    /** What became of a copy: LIVE, LOST, or how it was discharged. */
    static String became(CopyCase copyCase, Instant asOf) {
        Optional<Discharge> gone = gone(copyCase, asOf);
        if (gone.isEmpty()) {
            return lost(copyCase, asOf).isPresent() ? "LOST" : "LIVE";
        }
        boolean warned = copyCase.copy().end().map(End::withWarning).orElse(false);
        String how = gone.get().how().name();
        return warned && !how.equals("KEY_DESTRUCTION") ? how + "_WITH_WARNING" : how;
    }

    /** The discharge of a copy that had certainly come by an instant. */
    static Optional<Discharge> gone(CopyCase copyCase, Instant asOf) {
        return copyCase.discharge().filter(discharge -> !discharge.at().isAfter(asOf));
    }

    /** The fact since which a copy is lost. */
    static Optional<EffectiveFact> lost(CopyCase copyCase, Instant asOf) {
        return copyCase.copy().facts(CustodyFact.Lost.class).stream()
                .filter(fact -> Stay.state(copyCase.copy(), asOf) == Stay.State.LOST)
                .reduce((earlier, later) -> later);
    }

    /** The whole hours from one instant to another; negative where the other is before. */
    static long hours(Instant from, Instant to) {
        return Duration.between(from, to).toHours();
    }
}
