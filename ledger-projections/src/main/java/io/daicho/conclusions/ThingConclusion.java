package io.daicho.conclusions;

import io.daicho.api.custody.CustodyFact;
import io.daicho.api.description.DescriptionFact;
import io.daicho.api.fact.Thing;
import io.daicho.api.id.BreachId;
import io.daicho.api.id.CopyId;
import io.daicho.api.id.OrganisationId;
import io.daicho.api.sending.SendingFact;
import io.daicho.conclusions.copy.CopyTimeline;
import io.daicho.conclusions.copy.Span;
import io.daicho.conclusions.finding.Findings;
import io.daicho.conclusions.finding.Kind;
import io.daicho.conclusions.finding.Note;
import io.daicho.conclusions.finding.Subject;
import io.daicho.conclusions.frame.ContractFrame;
import io.daicho.conclusions.frame.EffectiveFact;
import io.daicho.conclusions.rule.Attested;
import io.daicho.conclusions.rule.Case;
import io.daicho.conclusions.rule.Contribution;
import io.daicho.conclusions.rule.CopyCase;
import io.daicho.conclusions.rule.CopyContradictions;
import io.daicho.conclusions.rule.Discharge;
import io.daicho.conclusions.rule.ThingCase;
import io.daicho.conclusions.rule.ThingContradictions;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What is concluded about one thing.
 *
 * @param findings the findings
 * @param timeline the life of a copy; absent for one that never began, and for any other thing
 * @param contribution what it contributes to the questions about all things
 */
public record ThingConclusion(Findings findings, Optional<CopyTimeline> timeline, Contribution contribution) {

    static ThingConclusion of(Thing thing, List<EffectiveFact> effective, ContractFrame frame, Rules rules) {
        if (thing.kind() != Thing.Kind.COPY) {
            ThingCase thingCase = new ThingCase(frame, thing, effective, Findings.none());
            rules.conclude(thingCase);
            ThingContradictions.addTo(thingCase);
            Attested.addTo(thingCase);
            return new ThingConclusion(
                    thingCase.findings(), Optional.empty(), Contribution.of(Optional.empty(), covered(thingCase)));
        }
        CopyId copy = new CopyId(thing.id());
        CopyCase copyCase = copyCase(copy, effective, frame).orElse(null);
        if (copyCase == null) {
            return neverBegan(copy, own(effective, copy), children(effective, copy), handling(effective));
        }
        rules.conclude(copyCase);
        CopyContradictions.addTo(copyCase);
        Attested.addTo(copyCase);
        return new ThingConclusion(
                copyCase.findings(), Optional.of(copyCase.copy()), contribution(copyCase, handling(effective)));
    }

    /** The case of a copy; empty if it never began. */
    static Optional<CopyCase> copyCase(CopyId copy, List<EffectiveFact> effective, ContractFrame frame) {
        return CopyTimeline.of(own(effective, copy), frame.terms().contractor(), frame::receivesForTheClient)
                .map(timeline -> CopyCase.of(frame, timeline, children(effective, copy)));
    }

    private static List<EffectiveFact> own(List<EffectiveFact> effective, CopyId copy) {
        return effective.stream().filter(fact -> isOwn(fact, copy)).toList();
    }

    private static List<EffectiveFact> children(List<EffectiveFact> effective, CopyId copy) {
        return effective.stream()
                .filter(fact -> fact.fact() instanceof CustodyFact.CopyMade made
                        && made.parent().equals(copy))
                .toList();
    }

    private static boolean isOwn(EffectiveFact fact, CopyId copy) {
        return (fact.fact() instanceof CustodyFact custody && custody.copy().equals(copy))
                || (fact.fact() instanceof DescriptionFact description
                        && description.copy().equals(copy))
                || fact.fact() instanceof SendingFact;
    }

    /** Under whatever copy a receipt or creation is filed, it is the handling of data. */
    static Optional<EffectiveFact> handling(List<EffectiveFact> effective) {
        return effective.stream()
                .filter(EffectiveFact::isWhole)
                .filter(fact -> fact.fact() instanceof CustodyFact.DataSetReceived
                        || fact.fact() instanceof CustodyFact.DataSetCreated)
                .findFirst();
    }

    private static ThingConclusion neverBegan(
            CopyId copy, List<EffectiveFact> own, List<EffectiveFact> children, Optional<EffectiveFact> handling) {
        Findings findings = Findings.none();
        if (!own.isEmpty()) {
            findings.notes().add(contradiction(Kind.NEVER_BEGAN, copy, own));
        }
        for (EffectiveFact child : children) {
            CopyId made = ((CustodyFact.CopyMade) child.fact()).copy();
            findings.notes().add(contradiction(Kind.PARENT_NOT_ALIVE, made, List.of(child)));
        }
        return new ThingConclusion(findings, Optional.empty(), Contribution.of(handling, Set.of()));
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

    private static Contribution contribution(CopyCase copyCase, Optional<EffectiveFact> handling) {
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
                firstHands,
                handling,
                covered(copyCase));
    }

    private static Set<BreachId> covered(Case found) {
        return found.breachReports().covered(found.terms().contract(), found.findings());
    }
}
