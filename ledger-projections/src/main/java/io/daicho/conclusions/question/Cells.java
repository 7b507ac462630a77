package io.daicho.conclusions.question;

import io.daicho.api.custody.CustodyFact;
import io.daicho.api.id.FactId;
import io.daicho.conclusions.copy.CopyTimeline;
import io.daicho.conclusions.frame.EffectiveFact;
import io.daicho.conclusions.rule.CopyCase;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

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
        return copyCase.discharge()
                .filter(discharge -> !discharge.at().isAfter(asOf))
                .map(discharge -> discharge.how().name())
                .orElse(isLost(copyCase) ? "LOST" : "LIVE");
    }

    private static boolean isLost(CopyCase copyCase) {
        List<EffectiveFact> lost = copyCase.copy().facts(CustodyFact.Lost.class);
        List<EffectiveFact> found = copyCase.copy().facts(CustodyFact.Found.class);
        return !lost.isEmpty()
                && found.stream().noneMatch(back -> back.canFollow(lost.get(lost.size() - 1)));
    }

    /** The whole days from one instant to another. */
    static long days(Instant from, Instant to) {
        return Duration.between(from, to).toDays();
    }
}
