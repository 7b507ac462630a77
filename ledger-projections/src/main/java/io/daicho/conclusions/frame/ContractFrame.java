package io.daicho.conclusions.frame;

import io.daicho.api.contract.ContractFact;
import io.daicho.api.fact.Fact;
import io.daicho.api.fact.OccurredAt;
import io.daicho.api.fact.Thing;
import io.daicho.api.id.OrganisationId;
import io.daicho.api.incident.IncidentFact;
import io.daicho.conclusions.clauseset.ClauseSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The contract-wide facts that every thing is judged against: the contract, its forms, consents, subcontractors, keys,
 * instructions, designations, trainings, assessments and attestations, and when the first incident was recognised. Small beside the copies,
 * and read first.
 *
 * @param terms the contract itself
 * @param forms the forms
 * @param consents the consents
 * @param subcontractors the subcontractors
 * @param keys the keys
 * @param providers the assessments of cloud providers
 * @param instructions the instructions
 * @param designations what the client designated
 * @param contacts the contact structures for incidents
 * @param trainings the trainings, and the checks of those elsewhere
 * @param breachReports what people found and reported of breaches
 * @param attestations the attestations
 * @param firstIncident the first recognition of an incident
 * @param facts everything contract-wide that counts, in time
 * @param hearing hears what rules ask of it
 */
public record ContractFrame(
        Terms terms,
        Forms forms,
        Consents consents,
        Subcontractors subcontractors,
        Keys keys,
        Providers providers,
        Instructions instructions,
        Designations designations,
        Contacts contacts,
        Trainings trainings,
        BreachReports breachReports,
        Attestations attestations,
        Optional<EffectiveFact> firstIncident,
        List<EffectiveFact> facts,
        Hearing hearing) {

    private static final Set<Thing.Kind> KINDS = EnumSet.of(
            Thing.Kind.CONTRACT,
            Thing.Kind.INSTRUCTION,
            Thing.Kind.FILING,
            Thing.Kind.CONSENT,
            Thing.Kind.SUBCONTRACTOR,
            Thing.Kind.KEY,
            Thing.Kind.SERVICE,
            Thing.Kind.DESIGNATION,
            Thing.Kind.CONTACT,
            Thing.Kind.BREACH,
            Thing.Kind.TRAINING,
            Thing.Kind.ATTESTATION);

    /** Whether things of this kind are part of the frame, and concluded with the contract as a whole. */
    public static boolean isOf(Thing.Kind kind) {
        return KINDS.contains(kind);
    }

    /** Whether a fact is contract-wide: about a thing of the frame, or what it must precede. */
    public static boolean includes(Fact fact) {
        return isOf(fact.thing().kind()) || fact instanceof IncidentFact.Recognised;
    }

    /** The first recognition of an incident. */
    @Override
    public Optional<EffectiveFact> firstIncident() {
        hearing.noted(Name.whole(Thing.Kind.INCIDENT));
        return firstIncident;
    }

    /** Everything contract-wide that counts, in time. Whatever is concluded from it is concluded anew with each of them. */
    @Override
    public List<EffectiveFact> facts() {
        hearing.noted(Name.EVERY);
        return facts;
    }

    /**
     * The frame of facts that count; empty before the contract is registered.
     *
     * @param facts the contract-wide facts that count
     * @param hearing hears what rules ask of it
     */
    public static Optional<ContractFrame> of(List<EffectiveFact> facts, ClauseSet clauseSet, Hearing hearing) {
        return facts.stream()
                .filter(fact -> fact.fact() instanceof ContractFact.Registered)
                .findFirst()
                .map(registration -> of(registration, new Shelves(facts, hearing), clauseSet));
    }

    private static ContractFrame of(EffectiveFact registration, Shelves facts, ClauseSet clauseSet) {
        Terms terms = new Terms(registration, facts.of(Thing.Kind.CONTRACT), clauseSet);
        Consents consents = new Consents(facts.of(Thing.Kind.CONSENT), terms);
        return new ContractFrame(
                terms,
                new Forms(facts.of(Thing.Kind.FILING)),
                consents,
                new Subcontractors(facts.of(Thing.Kind.SUBCONTRACTOR), consents),
                new Keys(facts.of(Thing.Kind.KEY)),
                new Providers(facts.of(Thing.Kind.SERVICE), terms.zone()),
                new Instructions(facts.of(Thing.Kind.INSTRUCTION), clauseSet),
                new Designations(facts.of(Thing.Kind.DESIGNATION)),
                new Contacts(facts.of(Thing.Kind.CONTACT)),
                new Trainings(facts.of(Thing.Kind.TRAINING)),
                new BreachReports(facts.of(Thing.Kind.BREACH), Chains.of(facts.facts())),
                new Attestations(facts.of(Thing.Kind.ATTESTATION)),
                facts.facts().stream()
                        .filter(fact -> fact.fact() instanceof IncidentFact.Recognised)
                        .findFirst(),
                facts.facts(),
                facts.hearing());
    }

    /** Whether an organisation receives for the client what was sent then: it is the client, or whom it had designated. */
    public boolean receivesForTheClient(OrganisationId organisation, OccurredAt sent) {
        return organisation.equals(terms.client()) || designations.recipient(organisation, sent) == Answer.YES;
    }

    /** The contract-wide facts of one type that count, in time. */
    public <F extends Fact> List<EffectiveFact> facts(Class<F> type) {
        return facts().stream().filter(fact -> type.isInstance(fact.fact())).toList();
    }

    private record Shelves(List<EffectiveFact> facts, Hearing hearing) {
        Shelf of(Thing.Kind part) {
            List<EffectiveFact> ofPart = facts.stream()
                    .filter(fact -> fact.fact().thing().kind() == part)
                    .toList();
            return new Shelf(part, ofPart, hearing);
        }
    }
}
