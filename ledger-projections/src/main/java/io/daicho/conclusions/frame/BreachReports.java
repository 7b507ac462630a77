package io.daicho.conclusions.frame;

import io.daicho.api.breach.BreachFact;
import io.daicho.api.breach.BreachScope;
import io.daicho.api.fact.Fact;
import io.daicho.api.id.BreachId;
import io.daicho.api.id.ContractId;
import io.daicho.api.id.FactId;
import io.daicho.conclusions.finding.FindingId;
import io.daicho.conclusions.finding.Findings;
import io.daicho.conclusions.finding.Wrong;
import io.daicho.conclusions.frame.Name.By;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What people found and reported of breaches (14-2), by what it names. */
public final class BreachReports {
    private final Shelf facts;
    private final Chains chains;

    BreachReports(Shelf facts, Chains chains) {
        this.facts = facts;
        this.chains = chains;
    }

    /** The same, where what was concluded rests on these facts as well as on contract-wide ones. */
    public BreachReports about(Chains own) {
        return new BreachReports(facts, chains.and(own));
    }

    /** Every finding of a breach, in time. */
    public List<EffectiveFact> found() {
        Map<BreachId, EffectiveFact> found = new LinkedHashMap<>();
        for (EffectiveFact fact : facts.all()) {
            if (fact.fact() instanceof BreachFact.Found finding) {
                found.putIfAbsent(finding.breach(), fact);
            }
        }
        return List.copyOf(found.values());
    }

    /** The findings that name a concluded breach, in time. */
    public List<EffectiveFact> finding(String concluded, Wrong wrong) {
        return naming(concluded, wrong, BreachFact.Found.class, BreachFact.Found::about);
    }

    /** The first report of a finding. */
    public Optional<EffectiveFact> report(BreachId finding) {
        return facts.by(By.THING, finding, BreachFact.Reported.class).stream().findFirst();
    }

    /** The first report of a concluded breach: one that names it, or one of a finding that does. */
    public Optional<EffectiveFact> report(String concluded, Wrong wrong) {
        Stream<EffectiveFact> direct =
                naming(concluded, wrong, BreachFact.Reported.class, BreachFact.Reported::about).stream();
        Stream<EffectiveFact> ofFindings = finding(concluded, wrong).stream()
                .flatMap(finding -> report(((BreachFact.Found) finding.fact()).breach()).stream());
        return Stream.concat(direct, ofFindings).min(EffectiveFact.IN_TIME);
    }

    /**
     * The findings whose breach is among what was concluded about a thing. Who fears one that has not come yet has found
     * something else: the risk.
     */
    public Set<BreachId> covered(ContractId contract, Findings findings) {
        if (facts.isEmptyAndUnheard()) {
            return Set.of();
        }
        return findings.allWrongs().stream()
                .flatMap(wrong -> finding(FindingId.of(contract, wrong), wrong).stream()
                        .filter(fact -> !fact.at().isBefore(wrong.at())))
                .map(fact -> ((BreachFact.Found) fact.fact()).breach())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** A deed is meant under its own id and under that of every fact of its correction chain. */
    private <F extends Fact> List<EffectiveFact> naming(
            String concluded, Wrong wrong, Class<F> type, Function<F, BreachScope> scope) {
        Stream<EffectiveFact> direct = facts.by(By.BREACH, concluded, type).stream();
        Stream<EffectiveFact> byDeed = deeds(wrong)
                .flatMap(deed -> facts.by(By.FACT, deed, type).stream())
                .filter(fact -> isOf(scope.apply(type.cast(fact.fact())), wrong.clause()));
        return Stream.concat(direct, byDeed)
                .distinct()
                .sorted(EffectiveFact.IN_TIME)
                .toList();
    }

    /** An origin that is more than a fact's id names no deed. */
    private Stream<String> deeds(Wrong wrong) {
        return Stream.concat(
                        wrong.by().stream().flatMap(chains::names).map(FactId::value),
                        Stream.of(wrong.origin()).filter(origin -> origin.indexOf('/') < 0))
                .distinct();
    }

    private static boolean isOf(BreachScope scope, String clause) {
        return scope.clauses().isEmpty() || scope.clauses().contains(clause);
    }
}
