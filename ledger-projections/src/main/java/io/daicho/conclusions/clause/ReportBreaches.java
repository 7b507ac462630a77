package io.daicho.conclusions.clause;

import io.daicho.api.breach.BreachFact;
import io.daicho.api.fact.Thing;
import io.daicho.api.id.BreachId;
import io.daicho.api.id.FactId;
import io.daicho.conclusions.finding.Basis;
import io.daicho.conclusions.finding.FindingId;
import io.daicho.conclusions.finding.Kind;
import io.daicho.conclusions.finding.Subject;
import io.daicho.conclusions.finding.Wrong;
import io.daicho.conclusions.frame.BreachReports;
import io.daicho.conclusions.frame.EffectiveFact;
import io.daicho.conclusions.frame.Terms;
import io.daicho.conclusions.rule.Case;
import io.daicho.conclusions.rule.ContractCase;
import io.daicho.conclusions.rule.Draft;
import io.daicho.conclusions.rule.Rule;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Article 14-2: tell the client of a breach, or of the risk of one, immediately when it is known: the contractor's own deed
 * at once, another's when somebody in the chain found it. What is late by a target of the house alone counts only once
 * somebody found it to be a breach. A failure to report opens no further duty.
 */
public final class ReportBreaches implements Rule {
    @Override
    public void concludeFound(Case found, String clause) {
        BreachReports reports = found.breachReports();
        for (Wrong wrong : List.copyOf(found.findings().allWrongs())) {
            if (!wrong.clause().equals(clause)) {
                report(found, clause, wrong, reports);
            }
        }
        if (found instanceof ContractCase contractCase) {
            reportFindings(contractCase, clause);
        }
    }

    private static void report(Case found, String clause, Wrong wrong, BreachReports reports) {
        String concluded = FindingId.of(found.terms().contract(), wrong);
        Optional<EffectiveFact> report = reports.report(concluded, wrong);
        Optional<EffectiveFact> knowing = Stream.concat(reports.finding(concluded, wrong).stream(), report.stream())
                .min(EffectiveFact.IN_TIME);
        Instant known = known(found.terms(), wrong, knowing);
        if (known == null || !found.terms().answersFor(wrong.actor(), wrong.at())) {
            return;
        }
        List<FactId> by = knowing.filter(fact -> fact.at().equals(known) && known.isAfter(wrong.at()))
                .map(fact -> List.of(fact.id()))
                .orElse(wrong.by());
        Draft draft = Draft.opened(
                        clause, Kind.REPORT_BREACH, Subject.breach(concluded), found.terms(), known, by, wrong.origin())
                .due(found.terms().immediately(known));
        report.ifPresent(draft::met);
        draft.addTo(found.findings());
    }

    /**
     * Since when a breach is known in the chain; null: not yet, or it is none on the contract's own word. Who reports it
     * knows it.
     */
    private static @Nullable Instant known(Terms terms, Wrong wrong, Optional<EffectiveFact> knowing) {
        // the last instant in time is in time: what was not done by then is a breach only after it
        Instant at = wrong.kind() == Kind.NOT_DONE_IN_TIME ? wrong.at().plusMillis(1) : wrong.at();
        if (wrong.basis() == Basis.CONTRACT && wrong.actor().equals(terms.contractor())) {
            return at;
        }
        return knowing.map(fact -> fact.at().isAfter(at) ? fact.at() : at).orElse(null);
    }

    /** What people found and no rule concluded: the risk of a breach, or one of what is not concluded here. */
    private static void reportFindings(ContractCase contractCase, String clause) {
        BreachReports reports = contractCase.breachReports();
        Terms terms = contractCase.terms();
        Set<BreachId> covered = new HashSet<>(contractCase.tally().covered());
        covered.addAll(reports.covered(terms.contract(), contractCase.findings()));
        for (EffectiveFact fact : reports.found()) {
            BreachFact.Found finding = (BreachFact.Found) fact.fact();
            if (!covered.contains(finding.breach()) && terms.answersFor(finding.by(), fact.at())) {
                Draft draft = Draft.opened(
                                clause,
                                Kind.REPORT_BREACH,
                                Subject.of(new Thing(
                                        Thing.Kind.BREACH, finding.breach().value())),
                                terms,
                                fact)
                        .due(terms.immediately(fact.at()));
                reports.report(finding.breach()).ifPresent(draft::met);
                draft.addTo(contractCase.findings());
            }
        }
    }
}
