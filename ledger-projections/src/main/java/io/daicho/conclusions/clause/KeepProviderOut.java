package io.daicho.conclusions.clause;

import io.daicho.api.consent.ConsentSubject;
import io.daicho.api.custody.Placement;
import io.daicho.api.provider.ProviderFact;
import io.daicho.conclusions.clauseset.Switches;
import io.daicho.conclusions.copy.Span;
import io.daicho.conclusions.finding.Kind;
import io.daicho.conclusions.finding.Turn;
import io.daicho.conclusions.frame.Answer;
import io.daicho.conclusions.frame.EffectiveFact;
import io.daicho.conclusions.rule.Breaches;
import io.daicho.conclusions.rule.CopyCase;
import io.daicho.conclusions.rule.Draft;
import io.daicho.conclusions.rule.Rule;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Annex 3(2): no cloud whose terms let the provider access or use the data, unless the client consents. Terms that nobody
 * assessed for the day leave it open (F11).
 */
public final class KeepProviderOut implements Rule {
    @Override
    public void concludeCopy(CopyCase copyCase, String clause) {
        for (Span<Placement> span : copyCase.copy().placements()) {
            String service = span.value().service();
            if (service != null) {
                conclude(copyCase, clause, span, service);
            }
        }
    }

    private static void conclude(CopyCase copyCase, String clause, Span<Placement> span, String service) {
        Draft draft = Draft.opened(clause, Kind.KEEP_PROVIDER_OUT, copyCase.subject(), copyCase.terms(), span.since());
        List<EffectiveFact> consents =
                copyCase.frame().consents().givenFor(service, ConsentSubject.Kind.PROVIDER_ACCESS);
        Answer consented =
                copyCase.frame().consents().anyHeldAt(consents, span.since().occurredAt());
        Optional<EffectiveFact> assessment = copyCase.frame().providers().covering(service, span.from());
        Answer keptOut = assessment.map(KeepProviderOut::keepsOut).orElse(missing(copyCase));
        if (keptOut == Answer.YES) {
            draft.met(span.from(), List.of(assessment.orElseThrow().id()));
        } else if (consented == Answer.YES) {
            draft.met(
                    span.from(),
                    List.of(copyCase.frame()
                            .consents()
                            .holding(consents, span.since().occurredAt())
                            .orElseThrow()
                            .id()));
        } else if (keptOut == Answer.NO && consented == Answer.NO) {
            violated(copyCase, clause, draft, span, consents, assessment);
        } else {
            draft.turn(Turn.to(
                    Turn.To.INDETERMINATE, span.from(), List.of(span.since().id())));
        }
        draft.addTo(copyCase.findings());
    }

    private static void violated(
            CopyCase copyCase,
            String clause,
            Draft draft,
            Span<Placement> span,
            List<EffectiveFact> consents,
            Optional<EffectiveFact> assessment) {
        draft.turn(Turn.to(Turn.To.VIOLATED, span.from(), List.of(span.since().id())));
        Instant consentedLater = consents.stream()
                .map(EffectiveFact::at)
                .filter(at -> at.isAfter(span.from()))
                .findFirst()
                .orElse(null);
        Instant keptOutLater = copyCase.frame()
                .providers()
                .keepingOutAfter(Objects.requireNonNull(span.value().service()), span.from())
                .orElse(null);
        Instant gone = copyCase.discharge().map(discharge -> discharge.at()).orElse(null);
        new Breaches(copyCase, clause)
                .continuing(
                        Kind.PROVIDER_MAY_ACCESS,
                        copyCase.subject(),
                        span.from(),
                        Earliest.of(consentedLater, keptOutLater, span.to(), gone),
                        Stream.concat(assessment.stream(), Stream.of(span.since()))
                                .map(EffectiveFact::id)
                                .toList(),
                        span.since().origin().value());
    }

    private static Answer keepsOut(EffectiveFact assessment) {
        return Answer.of(!((ProviderFact.TermsAssessed) assessment.fact()).providerMayAccess());
    }

    private static Answer missing(CopyCase copyCase) {
        return copyCase.terms().switches().f11() == Switches.MissingRecord.BREACH ? Answer.NO : Answer.INDETERMINATE;
    }
}
