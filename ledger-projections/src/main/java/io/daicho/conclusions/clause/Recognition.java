package io.daicho.conclusions.clause;

import io.daicho.api.id.OrganisationId;
import io.daicho.api.incident.IncidentFact;
import io.daicho.conclusions.frame.EffectiveFact;
import io.daicho.conclusions.frame.Terms;
import io.daicho.conclusions.rule.ThingCase;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The first recognition of an incident by somebody who counts: t0 of annex 9(1).
 *
 * @param earliest when, at the earliest
 * @param by the fact by which it had certainly come; its instant is when, at the latest
 */
public record Recognition(Instant earliest, EffectiveFact by) {
    /** By anyone in the chain for whom the contractor answers. */
    static Optional<Recognition> inChain(ThingCase incident) {
        Terms terms = incident.terms();
        return first(incident, fact -> terms.answersFor(recogniser(fact), fact.at()));
    }

    /** By the contractor's own staff (F9). */
    static Optional<Recognition> byContractor(ThingCase incident) {
        OrganisationId contractor = incident.terms().contractor();
        return first(incident, fact -> recogniser(fact).equals(contractor));
    }

    private static Optional<Recognition> first(ThingCase incident, Predicate<EffectiveFact> counts) {
        List<EffectiveFact> all = incident.facts(IncidentFact.Recognised.class);
        List<EffectiveFact> counting = all.stream().filter(counts).toList();
        return counting.stream().min(EffectiveFact.IN_TIME).map(by -> {
            Instant earliest = counting.get(0).occurredAt().earliest();
            return new Recognition(earliest, all.size() == 1 ? shown(by, incident) : by);
        });
    }

    /** Whatever is not certainly before the only recognition came after it, so that it had come by then. */
    private static EffectiveFact shown(EffectiveFact only, ThingCase incident) {
        EffectiveFact by = only;
        for (EffectiveFact fact : incident.facts()) {
            by = fact.canFollow(only) ? by.by(fact.at()) : by;
        }
        return by;
    }

    private static OrganisationId recogniser(EffectiveFact fact) {
        return ((IncidentFact.Recognised) fact.fact()).by();
    }

    /** When, at the latest. */
    public Instant at() {
        return by.at();
    }

    /** The notices to the client, in time; one before anybody recognised anything is none. */
    static List<EffectiveFact> notices(ThingCase incident) {
        List<EffectiveFact> recognitions = incident.facts(IncidentFact.Recognised.class);
        return incident.facts(IncidentFact.NoticeGiven.class).stream()
                .filter(notice -> recognitions.stream().anyMatch(notice::canFollow))
                .toList();
    }
}
