package io.daicho.conclusions.frame;

import io.daicho.api.contract.ContractFact;
import io.daicho.api.contract.HouseTargets;
import io.daicho.api.contract.Period;
import io.daicho.api.fact.OccurredAt;
import io.daicho.api.id.ContractId;
import io.daicho.api.id.OrganisationId;
import io.daicho.api.id.PurposeCode;
import io.daicho.conclusions.clauseset.Clause;
import io.daicho.conclusions.clauseset.ClauseSet;
import io.daicho.conclusions.clauseset.Switches;
import io.daicho.conclusions.finding.Basis;
import io.daicho.conclusions.finding.Due;
import io.daicho.conclusions.frame.Name.By;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The contract itself: parties, period, purposes, and which of its three ends (F4) are on record. */
public final class Terms {
    private final EffectiveFact registration;
    private final ContractFact.Registered registered;
    private final Shelf facts;
    private final ClauseSet clauseSet;
    private final Set<String> surviving;

    Terms(EffectiveFact registration, Shelf facts, ClauseSet clauseSet) {
        this.registration = registration;
        this.registered = (ContractFact.Registered) registration.fact();
        this.facts = facts;
        this.clauseSet = clauseSet;
        this.surviving = clauseSet.clauses().stream()
                .map(Clause::number)
                .filter(clauseSet::survives)
                .collect(Collectors.toSet());
    }

    /** The contract. */
    public ContractId contract() {
        return registered.contract();
    }

    /** 発注者. */
    public OrganisationId client() {
        return registered.client().id();
    }

    /** 受注者. */
    public OrganisationId contractor() {
        return registered.contractor().id();
    }

    /** The fact that registered it. */
    public EffectiveFact registration() {
        return registration;
    }

    /** In which its days begin and end. */
    public ZoneId zone() {
        return registered.timeZone();
    }

    /** 24:00 of a day of the contract. */
    public Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(zone()).toInstant();
    }

    /** 満了: 24:00 of the last day of the period as amended. */
    public Instant expiry() {
        Period period = registered.period();
        for (EffectiveFact fact : of(ContractFact.Amended.class)) {
            if (fact.fact() instanceof ContractFact.Amended amended && amended.period() != null) {
                period = amended.period();
            }
        }
        return period.expiry(zone());
    }

    /** Whether a purpose was among the declared ones at a use (article 7); an amendment replaces those before it. */
    public Answer isDeclared(PurposeCode purpose, OccurredAt use) {
        List<Answer> candidates =
                new ArrayList<>(List.of(Answer.of(registered.purposes().contains(purpose))));
        for (EffectiveFact fact : of(ContractFact.Amended.class)) {
            if (fact.fact() instanceof ContractFact.Amended amended && amended.purposes() != null) {
                Answer before = Answer.beforehand(fact.occurredAt(), use);
                if (before == Answer.YES) {
                    candidates.clear();
                }
                if (before != Answer.NO) {
                    candidates.add(Answer.of(amended.purposes().contains(purpose)));
                }
            }
        }
        return candidates.stream().distinct().count() == 1 ? candidates.get(0) : Answer.INDETERMINATE;
    }

    /** 業務完了, or early termination where the switch F4 says so: what opens article 12. */
    public Optional<EffectiveFact> completion() {
        boolean orTermination = clauseSet.switches().f4() == Switches.TerminationTrigger.YES;
        return first(ContractFact.WorkCompleted.class, orTermination);
    }

    /** 業務終了, or early termination: what opens article 13. */
    public Optional<EffectiveFact> end() {
        return first(ContractFact.WorkEnded.class, true);
    }

    private Optional<EffectiveFact> first(Class<? extends ContractFact> type, boolean orTermination) {
        Stream<EffectiveFact> terminated =
                orTermination ? of(ContractFact.TerminatedEarly.class).stream() : Stream.empty();
        return Stream.concat(of(type).stream(), terminated).map(this::whenOver).min(EffectiveFact.IN_TIME);
    }

    /** Until the last day of a terminated contract is over there is still work: it ends then, not when it was agreed. */
    private EffectiveFact whenOver(EffectiveFact fact) {
        if (fact.fact() instanceof ContractFact.TerminatedEarly terminated) {
            Instant over = endOf(terminated.lastDay());
            return over.isAfter(fact.at()) ? new EffectiveFact(fact.recorded(), fact.chain(), over) : fact;
        }
        return fact;
    }

    private List<EffectiveFact> of(Class<? extends ContractFact> type) {
        return facts.by(By.KIND, type.getSimpleName(), type);
    }

    /** 直ちに: the due time, if a target is set. */
    public @Nullable Due immediately(Instant since) {
        return due(since, targets().immediately());
    }

    /** 速やかに: the due time, if a target is set. */
    public @Nullable Due promptly(Instant since) {
        return due(since, targets().promptly());
    }

    /** 随時: the due time, if a target is set. */
    public @Nullable Due asItArises(Instant since) {
        return due(since, targets().asItArises());
    }

    private static @Nullable Due due(Instant since, @Nullable Duration target) {
        return target == null ? null : new Due(since.plus(target), Basis.HOUSE);
    }

    private HouseTargets targets() {
        HouseTargets own = registered.houseTargets();
        return own == null ? clauseSet.targets() : own;
    }

    /** When a duty under this clause ends by article 19; null if it survives. */
    public @Nullable Instant lapse(String clause) {
        return surviving.contains(clause) ? null : expiry();
    }

    /** Whether the contractor answers for a deed (11): its own always, another's after 満了 only by the switch F3. */
    public boolean answersFor(OrganisationId actor, Instant at) {
        return actor.equals(contractor()) || switches().f3() == Switches.JointLiability.KEPT || at.isBefore(expiry());
    }

    /** The number of the clause that a rule concludes; empty where this edition has none. */
    public Optional<String> numberOf(String rule) {
        return clauseSet.numberOf(rule);
    }

    /** The numbers of the clauses that an attestation is about. */
    public List<String> attested() {
        return clauseSet.attested();
    }

    /** Whether a rule of this edition opens at 業務完了. */
    public boolean needsCompletion() {
        return clauseSet.needsCompletion();
    }

    /** Whether a clause goes on after 満了 for as long as copies are live, and no longer (F2). */
    public boolean endsWithCopies(String clause) {
        return clauseSet.has(clause)
                && clauseSet.clause(clause).survival() == Clause.Survival.F2
                && clauseSet.survives(clause);
    }

    /** The clauses of this edition, in the order of its text. */
    public List<Clause> clauses() {
        return clauseSet.clauses();
    }

    /** The prohibitions that end with the period while copies may still be held (F2). */
    public List<String> endingProhibitions() {
        return clauseSet.clauses().stream()
                .filter(clause -> clause.survival() == Clause.Survival.F2 && !clauseSet.survives(clause.number()))
                .filter(clause -> !clause.rules().isEmpty())
                .map(Clause::number)
                .toList();
    }

    /** The readings in force. */
    public Switches switches() {
        return clauseSet.switches();
    }
}
