package io.daicho.conclusions.frame;

import io.daicho.api.breach.BreachFact;
import io.daicho.api.breach.BreachScope;
import io.daicho.api.id.BreachId;
import io.daicho.api.id.ContractId;
import io.daicho.api.id.FactId;
import io.daicho.conclusions.finding.FindingId;
import io.daicho.conclusions.finding.Findings;
import io.daicho.conclusions.finding.Wrong;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What people found and reported of breaches (14-2), by what it names. */
public final class BreachReports {
    private final Map<BreachId, EffectiveFact> found = new LinkedHashMap<>();
    private final Map<BreachId, EffectiveFact> reported = new HashMap<>();
    private final Named foundBy = new Named();
    private final Named reportedBy = new Named();

    BreachReports(List<EffectiveFact> facts) {
        for (EffectiveFact fact : facts) {
            if (fact.fact() instanceof BreachFact.Found finding) {
                found.putIfAbsent(finding.breach(), fact);
                foundBy.add(fact, finding.about());
            } else if (fact.fact() instanceof BreachFact.Reported report) {
                reported.putIfAbsent(report.breach(), fact);
                reportedBy.add(fact, report.about());
            }
        }
    }

    /** Every finding of a breach, in time. */
    public List<EffectiveFact> found() {
        return List.copyOf(found.values());
    }

    /** The findings that name a concluded breach, in time. */
    public List<EffectiveFact> finding(String concluded, Wrong wrong) {
        return foundBy.naming(concluded, wrong);
    }

    /** The first report of a finding. */
    public Optional<EffectiveFact> report(BreachId finding) {
        return Optional.ofNullable(reported.get(finding));
    }

    /** The first report of a concluded breach: one that names it, or one of a finding that does. */
    public Optional<EffectiveFact> report(String concluded, Wrong wrong) {
        Stream<EffectiveFact> direct = reportedBy.naming(concluded, wrong).stream();
        Stream<EffectiveFact> ofFindings = finding(concluded, wrong).stream()
                .flatMap(finding -> report(((BreachFact.Found) finding.fact()).breach()).stream());
        return Stream.concat(direct, ofFindings).min(EffectiveFact.IN_TIME);
    }

    /**
     * The findings whose breach is among what was concluded about a thing. Who fears one that has not come yet has found
     * something else: the risk.
     */
    public Set<BreachId> covered(ContractId contract, Findings findings) {
        if (found.isEmpty()) {
            return Set.of();
        }
        return findings.allWrongs().stream()
                .flatMap(wrong -> finding(FindingId.of(contract, wrong), wrong).stream()
                        .filter(fact -> !fact.at().isBefore(wrong.at())))
                .map(fact -> ((BreachFact.Found) fact.fact()).breach())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Facts by the breaches that they name. */
    private static final class Named {
        private final Map<String, Set<EffectiveFact>> byName = new HashMap<>();

        void add(EffectiveFact fact, BreachScope scope) {
            scope.concluded().forEach(concluded -> put(concluded, fact));
            for (FactId deed : scope.facts()) {
                if (scope.clauses().isEmpty()) {
                    put(deed.value(), fact);
                }
                scope.clauses().forEach(clause -> put(deed.value() + "\n" + clause, fact));
            }
        }

        private void put(String name, EffectiveFact fact) {
            byName.computeIfAbsent(name, n -> new LinkedHashSet<>()).add(fact);
        }

        /** A deed is meant under its own id and under that of the first fact of its correction chain. */
        List<EffectiveFact> naming(String concluded, Wrong wrong) {
            if (byName.isEmpty()) {
                return List.of();
            }
            Stream<String> deeds = Stream.concat(wrong.by().stream().map(FactId::value), Stream.of(wrong.origin()));
            return Stream.concat(
                            Stream.of(concluded), deeds.flatMap(deed -> Stream.of(deed, deed + "\n" + wrong.clause())))
                    .flatMap(name -> byName.getOrDefault(name, Set.of()).stream())
                    .distinct()
                    .sorted(EffectiveFact.IN_TIME)
                    .toList();
        }
    }
}
