package io.daicho.conclusions.rule;

import io.daicho.api.id.FactId;
import io.daicho.api.id.OrganisationId;
import io.daicho.conclusions.finding.Basis;
import io.daicho.conclusions.finding.Duty;
import io.daicho.conclusions.finding.Kind;
import io.daicho.conclusions.finding.Subject;
import io.daicho.conclusions.finding.Turn;
import io.daicho.conclusions.finding.Wrong;
import io.daicho.conclusions.frame.Answer;
import io.daicho.conclusions.frame.EffectiveFact;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes breaches of one clause down; those after the clause ended, or by whom the contractor no longer answers
 * for (F3), are none. */
public final class Breaches {
    private final Case found;
    private final String clause;
    private final @Nullable Instant lapse;
    private final @Nullable OrganisationId actor;

    /** Breaches of a clause that ends as article 19 says. */
    public Breaches(Case found, String clause) {
        this(found, clause, found.lapse(clause));
    }

    /** Breaches of a clause that ends at an instant; null: never. */
    public Breaches(Case found, String clause, @Nullable Instant lapse) {
        this(found, clause, lapse, null);
    }

    private Breaches(Case found, String clause, @Nullable Instant lapse, @Nullable OrganisationId actor) {
        this.found = found;
        this.clause = clause;
        this.lapse = lapse;
        this.actor = actor;
    }

    /** The same, by this organisation, whatever the case says. */
    public Breaches by(OrganisationId organisation) {
        return new Breaches(found, clause, lapse, organisation);
    }

    /** A breach by a deed that was over at once. */
    public void momentary(Kind kind, Subject subject, EffectiveFact deed) {
        continuing(kind, subject, deed, deed.at());
    }

    /** A breach that a deed began; {@code endedAt} null: it goes on. */
    public void continuing(Kind kind, Subject subject, EffectiveFact deed, @Nullable Instant endedAt) {
        continuing(
                kind,
                subject,
                deed.at(),
                endedAt,
                List.of(deed.id()),
                deed.origin().value());
    }

    /** A breach that began at an instant. */
    public void continuing(
            Kind kind, Subject subject, Instant at, @Nullable Instant endedAt, List<FactId> by, String origin) {
        OrganisationId whose = actor == null ? found.actorAt(at) : actor;
        if ((lapse == null || at.isBefore(lapse)) && found.terms().answersFor(whose, at)) {
            found.findings()
                    .wrongs()
                    .add(new Wrong(clause, kind, subject, at, endedAt, by, origin, Basis.CONTRACT, whose));
        }
    }

    /** Depending on the answer: nothing, a breach, or among the duties that the facts do not tell. */
    public void unless(Answer allowed, Kind kind, Subject subject, EffectiveFact deed, @Nullable Instant endedAt) {
        if (allowed == Answer.NO) {
            continuing(kind, subject, deed, endedAt);
        } else if (allowed == Answer.INDETERMINATE) {
            indeterminate(kind, subject, deed);
        }
    }

    /** The facts do not tell whether it was a breach. */
    public void indeterminate(Kind kind, Subject subject, EffectiveFact deed) {
        if (lapse == null || deed.at().isBefore(lapse)) {
            found.findings()
                    .duties()
                    .add(new Duty(
                            clause,
                            kind,
                            subject,
                            found.terms().contractor(),
                            found.terms().client(),
                            deed.at(),
                            List.of(deed.id()),
                            deed.origin().value(),
                            null,
                            null,
                            false,
                            List.of(Turn.to(Turn.To.INDETERMINATE, deed.at(), List.of(deed.id()))),
                            lapse));
        }
    }
}
