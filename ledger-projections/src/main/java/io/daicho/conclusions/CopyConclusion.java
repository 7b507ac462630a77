package io.daicho.conclusions;

import io.daicho.api.custody.CustodyFact;
import io.daicho.api.fact.Thing;
import io.daicho.api.id.CopyId;
import io.daicho.api.id.OrganisationId;
import io.daicho.conclusions.copy.CopyTimeline;
import io.daicho.conclusions.copy.Span;
import io.daicho.conclusions.finding.Findings;
import io.daicho.conclusions.finding.Kind;
import io.daicho.conclusions.finding.Note;
import io.daicho.conclusions.finding.Subject;
import io.daicho.conclusions.frame.ContractFrame;
import io.daicho.conclusions.frame.Effective;
import io.daicho.conclusions.frame.EffectiveFact;
import io.daicho.conclusions.rule.Contribution;
import io.daicho.conclusions.rule.CopyCase;
import io.daicho.conclusions.rule.CopyContradictions;
import io.daicho.conclusions.rule.Discharge;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is concluded about one copy.
 *
 * @param findings the findings
 * @param timeline its life; absent if it never began
 * @param contribution what it contributes to the questions about all copies; absent if it never began
 */
public record CopyConclusion(
        Findings findings,
        Optional<CopyTimeline> timeline,
        @Nullable Contribution contribution) {

    static CopyConclusion of(CopyFacts facts, ContractFrame frame, Rules rules, Instant asOf, Instant knownAt) {
        Thing copy = new Thing(Thing.Kind.COPY, facts.copy().value());
        List<EffectiveFact> effective = Effective.of(facts.facts(), asOf, knownAt);
        List<EffectiveFact> own = effective.stream()
                .filter(fact -> fact.fact().thing().equals(copy))
                .toList();
        Optional<CopyTimeline> timeline = CopyTimeline.of(own, frame.terms().contractor());
        List<EffectiveFact> children = effective.stream()
                .filter(fact -> fact.fact() instanceof CustodyFact.CopyMade made
                        && made.parent().equals(facts.copy()))
                .toList();
        if (timeline.isEmpty()) {
            return neverBegan(facts, own, children);
        }
        CopyCase copyCase = CopyCase.of(frame, timeline.get(), children);
        rules.conclude(copyCase);
        CopyContradictions.addTo(copyCase);
        return new CopyConclusion(copyCase.findings(), timeline, contribution(copyCase));
    }

    private static CopyConclusion neverBegan(CopyFacts facts, List<EffectiveFact> own, List<EffectiveFact> children) {
        Findings findings = Findings.none();
        if (!own.isEmpty()) {
            findings.notes().add(contradiction(Kind.NEVER_BEGAN, facts.copy(), own));
        }
        for (EffectiveFact child : children) {
            CopyId made = ((CustodyFact.CopyMade) child.fact()).copy();
            findings.notes().add(contradiction(Kind.PARENT_NOT_ALIVE, made, List.of(child)));
        }
        return new CopyConclusion(findings, Optional.empty(), null);
    }

    private static Note contradiction(Kind kind, CopyId copy, List<EffectiveFact> facts) {
        return new Note(
                kind,
                null,
                Subject.of(copy),
                facts.get(0).at(),
                null,
                facts.stream().map(EffectiveFact::id).toList(),
                null);
    }

    private static Contribution contribution(CopyCase copyCase) {
        Map<OrganisationId, Contribution.Arrival> firstHands = new HashMap<>();
        for (Span<OrganisationId> span : copyCase.copy().holders()) {
            if (!span.value().equals(copyCase.terms().contractor())) {
                firstHands.merge(
                        span.value(),
                        new Contribution.Arrival(span.from(), span.since().id()),
                        Contribution.Arrival::earlier);
            }
        }
        return new Contribution(
                copyCase.copy().began().at(),
                copyCase.discharge().map(Discharge::at).orElse(null),
                firstHands);
    }
}
