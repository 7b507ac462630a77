package io.daicho.conclusions;

import io.daicho.api.fact.RecordedFact;
import io.daicho.api.fact.Thing;
import io.daicho.api.id.ContractId;
import io.daicho.api.id.CopyId;
import io.daicho.conclusions.clauseset.ClauseSet;
import io.daicho.conclusions.finding.Findings;
import io.daicho.conclusions.frame.ContractFrame;
import io.daicho.conclusions.frame.Effective;
import io.daicho.conclusions.frame.EffectiveFact;
import io.daicho.conclusions.frame.Hearing;
import io.daicho.conclusions.rule.Attested;
import io.daicho.conclusions.rule.ContractCase;
import io.daicho.conclusions.rule.CopyCase;
import io.daicho.conclusions.rule.Tally;
import io.daicho.conclusions.rule.ThingCase;
import io.daicho.conclusions.rule.ThingContradictions;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * {@code conclude(facts, clauseSet, asOf, knownAt)}: what is owed, breached and lapsed. A fold over one thing at a time, then
 * over the contract as a whole; holds no more than one thing's facts and the contract-wide ones.
 */
public final class Conclude {
    private final ClauseSet clauseSet;
    private final Rules rules;
    private final Instant asOf;
    private final Instant knownAt;

    /** Conclusions under a clause set, as of one instant and as known at another. */
    public Conclude(ClauseSet clauseSet, Instant asOf, Instant knownAt) {
        this.clauseSet = clauseSet;
        this.rules = new Rules(clauseSet);
        this.asOf = asOf;
        this.knownAt = knownAt;
    }

    /**
     * What the facts of a contract amount to; nothing at all before it is registered.
     *
     * @param contract the contract
     * @param facts its facts
     * @param clauseSet the edition it was concluded with
     * @param asOf as of when
     * @param knownAt as known at when
     */
    public static Conclusions conclude(
            ContractId contract, FactSource facts, ClauseSet clauseSet, Instant asOf, Instant knownAt) {
        Conclude conclude = new Conclude(clauseSet, asOf, knownAt);
        return conclude.frame(facts)
                .map(frame -> {
                    Gathering gathering = conclude.gathering(contract, frame);
                    facts.eachThing(gathering::take);
                    return gathering.conclusions();
                })
                .orElseGet(() -> conclude.nothing(contract));
    }

    /** A gathering of conclusions about a contract, with nothing in it. */
    public Gathering gathering(ContractId contract, ContractFrame frame) {
        return new Gathering(this, frame, new Reading(contract, clauseSet, asOf, knownAt));
    }

    /** What a contract amounts to before it is registered. */
    public Conclusions nothing(ContractId contract) {
        return new Reading(contract, clauseSet, asOf, knownAt).conclusions();
    }

    /** The contract-wide facts, arranged; empty before the contract is registered. */
    public Optional<ContractFrame> frame(FactSource facts) {
        return frame(counting(facts.contractWide()), Hearing.NOTHING);
    }

    /** Which of some facts count. */
    public List<EffectiveFact> counting(Collection<RecordedFact> facts) {
        return Effective.of(facts, asOf, knownAt);
    }

    /**
     * The contract-wide facts that count, arranged; empty before the contract is registered.
     *
     * @param counting the contract-wide facts that count
     * @param hearing hears which of them are asked for
     */
    public Optional<ContractFrame> frame(List<EffectiveFact> counting, Hearing hearing) {
        return ContractFrame.of(counting, clauseSet, hearing);
    }

    /** What is concluded about one thing. */
    public ThingConclusion thing(ThingFacts facts, ContractFrame frame) {
        return thing(facts.thing(), counting(facts.facts()), frame);
    }

    /** What is concluded about one thing of which these facts count. */
    ThingConclusion thing(Thing thing, List<EffectiveFact> counting, ContractFrame frame) {
        return ThingConclusion.of(thing, counting, frame, rules);
    }

    /** The case of a copy before any rule; empty if it never began. */
    public Optional<CopyCase> copyCase(ThingFacts facts, ContractFrame frame) {
        return ThingConclusion.copyCase(
                new CopyId(facts.thing().id()), Effective.of(facts.facts(), asOf, knownAt), frame);
    }

    /** The case of a thing that is no copy, before any rule. */
    public ThingCase thingCase(ThingFacts facts, ContractFrame frame) {
        return new ThingCase(frame, facts.thing(), Effective.of(facts.facts(), asOf, knownAt), Findings.none());
    }

    /** The first receipt or creation of data that is filed under a thing. */
    public Optional<EffectiveFact> handling(ThingFacts facts) {
        return ThingConclusion.handling(counting(facts.facts()));
    }

    /** What is concluded about the contract as a whole. */
    public Findings contract(ContractFrame frame, Tally tally) {
        ContractCase contractCase = new ContractCase(frame, tally, Findings.none());
        rules.conclude(contractCase);
        ThingContradictions.addTo(contractCase);
        Attested.addTo(contractCase);
        Attested.addEarly(contractCase);
        return contractCase.findings();
    }
}
