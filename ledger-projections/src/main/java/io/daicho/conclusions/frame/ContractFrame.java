package io.daicho.conclusions.frame;

import io.daicho.api.contract.ContractFact;
import io.daicho.api.custody.CustodyFact;
import io.daicho.api.fact.Fact;
import io.daicho.api.fact.RecordedFact;
import io.daicho.api.fact.Thing;
import io.daicho.api.incident.IncidentFact;
import io.daicho.conclusions.clauseset.ClauseSet;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The contract-wide facts that every thing is judged against: the contract, its forms, consents, subcontractors, keys,
 * instructions, designations, trainings and assessments, when handling began and when the first incident was recognised.
 * Small beside the copies, and read first.
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
 * @param firstHandling the first receipt or creation of data
 * @param firstIncident the first recognition of an incident
 * @param facts everything contract-wide that counts, in time
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
        Optional<EffectiveFact> firstHandling,
        Optional<EffectiveFact> firstIncident,
        List<EffectiveFact> facts) {

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
            Thing.Kind.TRAINING);

    /** Whether things of this kind are part of the frame, and concluded with the contract as a whole. */
    public static boolean isOf(Thing.Kind kind) {
        return KINDS.contains(kind);
    }

    /** Whether a fact is contract-wide: about a thing of the frame, or what it must precede. */
    public static boolean includes(Fact fact) {
        return isOf(fact.thing().kind()) || isHandling(fact) || fact instanceof IncidentFact.Recognised;
    }

    private static boolean isHandling(Fact fact) {
        return fact instanceof CustodyFact.DataSetReceived || fact instanceof CustodyFact.DataSetCreated;
    }

    /**
     * The frame as of one instant and as known at another; empty before the contract is registered.
     *
     * @param recorded the contract-wide facts and all corrections of them
     */
    public static Optional<ContractFrame> of(
            Collection<RecordedFact> recorded, ClauseSet clauseSet, Instant asOf, Instant knownAt) {
        List<EffectiveFact> facts = Effective.of(recorded, asOf, knownAt);
        return facts.stream()
                .filter(fact -> fact.fact() instanceof ContractFact.Registered)
                .findFirst()
                .map(registration -> of(registration, facts, clauseSet));
    }

    private static ContractFrame of(EffectiveFact registration, List<EffectiveFact> facts, ClauseSet clauseSet) {
        Terms terms = new Terms(registration, of(facts, Thing.Kind.CONTRACT), clauseSet);
        Consents consents = new Consents(of(facts, Thing.Kind.CONSENT), terms);
        return new ContractFrame(
                terms,
                new Forms(of(facts, Thing.Kind.FILING)),
                consents,
                new Subcontractors(of(facts, Thing.Kind.SUBCONTRACTOR), consents),
                new Keys(of(facts, Thing.Kind.KEY)),
                new Providers(of(facts, Thing.Kind.SERVICE), terms.zone()),
                new Instructions(of(facts, Thing.Kind.INSTRUCTION), clauseSet),
                new Designations(of(facts, Thing.Kind.DESIGNATION)),
                new Contacts(of(facts, Thing.Kind.CONTACT)),
                new Trainings(of(facts, Thing.Kind.TRAINING)),
                new BreachReports(of(facts, Thing.Kind.BREACH)),
                facts.stream().filter(fact -> isHandling(fact.fact())).findFirst(),
                facts.stream()
                        .filter(fact -> fact.fact() instanceof IncidentFact.Recognised)
                        .findFirst(),
                facts);
    }

    /** The contract-wide facts of one type that count, in time. */
    public <F extends Fact> List<EffectiveFact> facts(Class<F> type) {
        return facts.stream().filter(fact -> type.isInstance(fact.fact())).toList();
    }

    private static List<EffectiveFact> of(List<EffectiveFact> facts, Thing.Kind kind) {
        return facts.stream().filter(fact -> fact.fact().thing().kind() == kind).toList();
    }
}
