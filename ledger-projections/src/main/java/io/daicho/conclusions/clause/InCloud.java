package io.daicho.conclusions.clause;

import io.daicho.api.consent.ConsentSubject;
import io.daicho.api.custody.Placement;
import io.daicho.api.fact.OccurredAt;
import io.daicho.api.id.FactId;
import io.daicho.api.provider.ProviderFact;
import io.daicho.conclusions.clauseset.Switches;
import io.daicho.conclusions.copy.Span;
import io.daicho.conclusions.finding.Kind;
import io.daicho.conclusions.finding.Turn;
import io.daicho.conclusions.frame.Answer;
import io.daicho.conclusions.frame.Consents;
import io.daicho.conclusions.frame.Edge;
import io.daicho.conclusions.frame.EffectiveFact;
import io.daicho.conclusions.frame.Providers;
import io.daicho.conclusions.rule.Breaches;
import io.daicho.conclusions.rule.CopyCase;
import io.daicho.conclusions.rule.Draft;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A copy in one cloud service, from its placement until it leaves or ends: judged when it comes and whenever the terms or
 * the consent change. Once it was not known, it stays so unless it is violated; a violation stays.
 */
final class InCloud {
    private final CopyCase copyCase;
    private final String clause;
    private final Span<Placement> span;
    private final String service;
    private final Draft draft;
    private final List<EffectiveFact> consents;
    private Turn.@Nullable To said;
    private @Nullable Edge broken;
    private List<FactId> brokenBy = List.of();

    InCloud(CopyCase copyCase, String clause, Span<Placement> span, String service) {
        this.copyCase = copyCase;
        this.clause = clause;
        this.span = span;
        this.service = service;
        this.draft = Draft.opened(clause, Kind.KEEP_PROVIDER_OUT, copyCase.subject(), copyCase.terms(), span.since());
        this.consents =
                copyCase.concerned(consents().givenFor(service, ConsentSubject.Kind.PROVIDER_ACCESS), span.from());
    }

    void conclude() {
        judge(new Edge(span.from(), span.since(), false), span.since().occurredAt());
        Instant end = end();
        Stream.concat(providers().edges(service), consents().edges(consents))
                .filter(edge -> edge.at().isAfter(span.from())
                        && (end == null || edge.at().isBefore(end)))
                .sorted(Edge.IN_TIME)
                .forEach(edge -> judge(edge, OccurredAt.instant(edge.at())));
        endBreach(end);
        draft.addTo(copyCase.findings());
    }

    private void judge(Edge edge, OccurredAt when) {
        Optional<EffectiveFact> assessment = providers().covering(service, edge.at());
        Answer keptOut = assessment.map(InCloud::keepsOut).orElse(missing());
        Answer allowed = keptOut.or(consents().anyHeldAt(consents, when));
        if (allowed == Answer.YES) {
            endBreach(edge.at());
            Optional<EffectiveFact> by =
                    keptOut == Answer.YES ? assessment : consents().holding(consents, when);
            say(Turn.To.MET, edge, by.orElseThrow());
        } else if (allowed == Answer.NO && isCertainlyThere(edge)) {
            if (broken == null) {
                broken = edge;
                brokenBy = Stream.concat(assessment.stream(), Stream.of(span.since(), edge.by()))
                        .map(EffectiveFact::id)
                        .distinct()
                        .toList();
            }
            say(Turn.To.VIOLATED, edge, edge.by());
        } else {
            say(Turn.To.INDETERMINATE, edge, edge.by());
        }
    }

    /** Only what is worse than anything said before is a turn. */
    private void say(Turn.To to, Edge edge, EffectiveFact by) {
        boolean worse = said == null
                || (to == Turn.To.VIOLATED && said != Turn.To.VIOLATED)
                || (to == Turn.To.INDETERMINATE && said == Turn.To.MET);
        if (worse) {
            draft.turn(Turn.to(to, edge.at(), List.of(by.id())));
            said = to;
        }
    }

    /** Each breach is told from others by the placement; one that began later, by what let it begin as well. */
    private void endBreach(@Nullable Instant at) {
        Edge since = broken;
        if (since != null) {
            String placement = span.since().origin().value();
            new Breaches(copyCase, clause)
                    .continuing(
                            Kind.PROVIDER_MAY_ACCESS,
                            copyCase.subject(),
                            since.at(),
                            at,
                            brokenBy,
                            since.by().equals(span.since()) ? placement : placement + "/" + since.origin());
            broken = null;
        }
    }

    private @Nullable Instant end() {
        return Earliest.of(
                span.to(), copyCase.discharge().map(gone -> gone.at()).orElse(null));
    }

    /** Where only the day is known on which it left or ended, it may have been gone by then. */
    private boolean isCertainlyThere(Edge edge) {
        EffectiveFact until = span.until();
        Instant end = Earliest.of(
                until == null ? null : until.occurredAt().earliest(),
                copyCase.discharge().map(gone -> gone.earliest()).orElse(null));
        return edge.by().equals(span.since()) || end == null || edge.at().isBefore(end);
    }

    private Providers providers() {
        return copyCase.frame().providers();
    }

    private Consents consents() {
        return copyCase.frame().consents();
    }

    private static Answer keepsOut(EffectiveFact assessment) {
        return Answer.of(!((ProviderFact.TermsAssessed) assessment.fact()).providerMayAccess());
    }

    private Answer missing() {
        return copyCase.terms().switches().f11() == Switches.MissingRecord.BREACH ? Answer.NO : Answer.INDETERMINATE;
    }
}
