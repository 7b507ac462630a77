package io.daicho.conclusions.rule;

import io.daicho.api.id.FactId;
import io.daicho.api.id.OrganisationId;
import io.daicho.conclusions.finding.Due;
import io.daicho.conclusions.finding.Duty;
import io.daicho.conclusions.finding.Findings;
import io.daicho.conclusions.finding.Kind;
import io.daicho.conclusions.finding.Subject;
import io.daicho.conclusions.finding.Turn;
import io.daicho.conclusions.frame.EffectiveFact;
import io.daicho.conclusions.frame.Terms;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A duty being written down. The contractor owes it to the client, unless told otherwise. */
public final class Draft {
    private final String clause;
    private final Kind kind;
    private final Subject subject;
    private final Instant openedAt;
    private final List<FactId> openedBy;
    private final String origin;
    private final List<Turn> turns = new ArrayList<>();
    private OrganisationId debtor;
    private OrganisationId creditor;
    private @Nullable Due due;
    private boolean beforehand;
    private @Nullable Instant lapsesAt;

    private Draft(
            String clause, Kind kind, Subject subject, Terms terms, Instant openedAt, List<FactId> by, String origin) {
        this.clause = clause;
        this.kind = kind;
        this.subject = subject;
        this.debtor = terms.contractor();
        this.creditor = terms.client();
        this.openedAt = openedAt;
        this.openedBy = by;
        this.origin = origin;
        this.lapsesAt = terms.lapse(clause);
    }

    /** A duty that a fact opened. */
    public static Draft opened(String clause, Kind kind, Subject subject, Terms terms, EffectiveFact by) {
        return new Draft(
                clause,
                kind,
                subject,
                terms,
                by.at(),
                List.of(by.id()),
                by.origin().value());
    }

    /** A duty that several facts opened together; the last of them made it so. */
    public static Draft opened(
            String clause, Kind kind, Subject subject, Terms terms, Instant at, List<EffectiveFact> by) {
        return new Draft(
                clause,
                kind,
                subject,
                terms,
                at,
                by.stream().map(EffectiveFact::id).toList(),
                by.get(by.size() - 1).origin().value());
    }

    /** A duty that something concluded opened, told from others by {@code origin}. */
    public static Draft opened(
            String clause, Kind kind, Subject subject, Terms terms, Instant at, List<FactId> by, String origin) {
        return new Draft(clause, kind, subject, terms, at, by, origin);
    }

    /** Somebody else owes it. */
    public Draft owedBy(OrganisationId other) {
        debtor = other;
        return this;
    }

    /** It is owed to somebody else than the client. */
    public Draft owedTo(OrganisationId other) {
        creditor = other;
        return this;
    }

    /** Until when; null: no due time is set. */
    public Draft due(@Nullable Due until) {
        due = until;
        return this;
    }

    /** It was to be met before the deed that happened then. */
    public Draft beforehand(@Nullable Due deed) {
        due = deed;
        beforehand = true;
        return this;
    }

    /** It ends with the period, whatever its clause does. */
    public Draft lapsing(@Nullable Instant at) {
        lapsesAt = at;
        return this;
    }

    /** A turn that it took. */
    public Draft turn(Turn turn) {
        turns.add(turn);
        return this;
    }

    /** It was met. */
    public void met(Instant at, List<FactId> by) {
        turn(Turn.to(Turn.To.MET, at, by));
    }

    /** It was met by a fact. */
    public void met(EffectiveFact by) {
        turn(Turn.met(by.occurredAt().earliest(), by.at(), List.of(by.id())));
    }

    /** It was met, unless the client released it before; neither, if neither came. */
    public Draft metOrReleased(Optional<EffectiveFact> met, Optional<EffectiveFact> released) {
        if (released.isPresent()
                && (met.isEmpty() || released.get().at().isBefore(met.get().at()))) {
            return turn(Turn.to(
                    Turn.To.WAIVED, released.get().at(), List.of(released.get().id())));
        }
        met.ifPresent(this::met);
        return this;
    }

    /** It was met because nothing of the copy is left. */
    public void met(Discharge discharge) {
        turn(Turn.met(discharge.earliest(), discharge.at(), discharge.by()));
    }

    /** Puts it among the findings, unless its clause had ended before it could open. */
    public void addTo(Findings findings) {
        if (lapsesAt == null || openedAt.isBefore(lapsesAt)) {
            findings.duties()
                    .add(new Duty(
                            clause,
                            kind,
                            subject,
                            debtor,
                            creditor,
                            openedAt,
                            openedBy,
                            origin,
                            due == null ? null : due.at(),
                            due == null ? null : due.basis(),
                            beforehand,
                            turns,
                            lapsesAt));
        }
    }
}
