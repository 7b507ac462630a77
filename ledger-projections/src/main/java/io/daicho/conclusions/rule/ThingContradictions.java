package io.daicho.conclusions.rule;

import io.daicho.api.fact.Thing;
import io.daicho.api.id.DesignationId;
import io.daicho.api.id.FactId;
import io.daicho.api.incident.IncidentFact;
import io.daicho.conclusions.finding.Kind;
import io.daicho.conclusions.finding.Note;
import io.daicho.conclusions.finding.Subject;
import io.daicho.conclusions.frame.Answer;
import io.daicho.conclusions.frame.ContractFrame;
import io.daicho.conclusions.frame.Designations;
import io.daicho.conclusions.frame.EffectiveFact;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Facts about anything but a copy that cannot all be true, as corrections may leave them: deeds on what had not begun, and
 * answers to what was never asked.
 */
public final class ThingContradictions {
    private final Case found;
    private final Thing thing;
    private final List<EffectiveFact> facts;

    private ThingContradictions(Case found, Thing thing, List<EffectiveFact> facts) {
        this.found = found;
        this.thing = thing;
        this.facts = facts;
    }

    /** Adds the contradictions of a thing that is concluded by itself. */
    public static void addTo(ThingCase thingCase) {
        new ThingContradictions(thingCase, thingCase.thing(), thingCase.facts()).add();
    }

    /** Adds the contradictions of the things that are concluded with the contract. */
    public static void addTo(ContractCase contractCase) {
        Map<Thing, List<EffectiveFact>> things = contractCase.frame().facts().stream()
                .filter(fact -> ContractFrame.isOf(fact.fact().thing().kind()))
                .collect(Collectors.groupingBy(fact -> fact.fact().thing(), LinkedHashMap::new, Collectors.toList()));
        things.forEach((thing, facts) -> new ThingContradictions(contractCase, thing, facts).add());
    }

    private void add() {
        List<EffectiveFact> beginnings = Answers.beginnings(thing.kind(), facts);
        if (beginnings.isEmpty() && !facts.isEmpty()) {
            note(
                    Kind.NEVER_BEGAN,
                    facts.get(0),
                    facts.stream().map(EffectiveFact::id).toList());
            return;
        }
        for (EffectiveFact fact : facts) {
            if (beginnings.stream().noneMatch(fact::canFollow)) {
                note(Kind.BEFORE_ITS_BEGINNING, fact, List.of(beginnings.get(0).id(), fact.id()));
            } else if (Answers.answersNothing(fact, facts) || toldNoDesk(fact)) {
                note(Kind.ANSWERS_NOTHING, fact, List.of(fact.id()));
            }
        }
    }

    /** A notice that names a desk which the client had not designated by then. */
    private boolean toldNoDesk(EffectiveFact fact) {
        if (!(fact.fact() instanceof IncidentFact.NoticeGiven notice)) {
            return false;
        }
        DesignationId desk = notice.desk();
        Designations designations = found.frame().designations();
        return desk != null && designations.isMade(desk, fact.occurredAt()) == Answer.NO;
    }

    private void note(Kind kind, EffectiveFact fact, List<FactId> by) {
        found.findings().notes().add(new Note(kind, null, Subject.of(thing), fact.at(), null, by, null));
    }
}
