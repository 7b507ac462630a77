package io.daicho.service.explaining;

import io.daicho.api.fact.Fact;
import io.daicho.api.id.FactId;
import io.daicho.conclusions.Breach;
import io.daicho.conclusions.Conclusions;
import io.daicho.conclusions.Obligation;
import io.daicho.conclusions.Remark;
import io.daicho.conclusions.clauseset.ClauseSet;
import io.daicho.conclusions.finding.Kind;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Explains what is owed, breached and noted: the clause's words, the facts, what would meet it, until when. */
public final class Explaining {
    private final ClauseSet clauses;
    private final Told japanese;
    private final Told english;

    /**
     * Explaining under an edition of the clauses.
     *
     * @param zone the contract's time zone
     * @param facts the facts of the contract by their ids
     */
    public Explaining(ClauseSet clauses, ZoneId zone, Function<FactId, Optional<Fact>> facts) {
        this.clauses = clauses;
        this.japanese = new Told(Locale.JAPANESE, zone, facts);
        this.english = new Told(Locale.ENGLISH, zone, facts);
    }

    /** Why the finding of this id is among the conclusions; empty if it is not. */
    public Optional<Explanation> of(Conclusions conclusions, String id) {
        return Stream.of(
                        conclusions.obligations().stream()
                                .filter(duty -> duty.id().equals(id))
                                .map(duty -> both(id, told -> duty(told, duty, conclusions))),
                        conclusions.breaches().stream()
                                .filter(breach -> breach.id().equals(id))
                                .map(breach -> both(id, told -> breach(told, breach, conclusions))),
                        Stream.concat(conclusions.contradictions().stream(), conclusions.warnings().stream())
                                .filter(remark -> remark.id().equals(id))
                                .map(remark -> both(id, told -> remark(told, remark, conclusions))))
                .flatMap(Function.identity())
                .findFirst();
    }

    private Explanation both(String id, Function<Told, String> sentence) {
        return new Explanation(id, sentence.apply(japanese), sentence.apply(english));
    }

    private String duty(Told told, Obligation duty, Conclusions conclusions) {
        var clause = clauses.clause(duty.clause());
        boolean isBreach = duty.kind().group() == Kind.Group.BREACH;
        return told.say(
                "duty",
                told.name(clause),
                told.title(clause),
                told.text(clause),
                duty.debtor(),
                duty.creditor(),
                told.words().of(duty.kind()),
                told.names(conclusions).of(duty.subject()),
                told.dates().full(duty.openedAt()),
                told.facts(duty.openedBy()),
                isBreach ? told.say("meets.INDETERMINATE") : told.meets(duty.kind()),
                due(told, duty),
                told.dates().full(conclusions.asOf()),
                status(told, duty));
    }

    private static String due(Told told, Obligation duty) {
        Instant due = duty.dueAt();
        return due == null || duty.dueBasis() == null
                ? told.say("due.never")
                : told.say("due", told.dates().full(due), told.words().of(duty.dueBasis()));
    }

    private static String status(Told told, Obligation duty) {
        String status = told.words().of(duty.status());
        Instant met = duty.metAt();
        return met == null
                ? told.say("status", status)
                : told.say("status.by", status, told.dates().full(met), told.facts(duty.metBy()));
    }

    private String breach(Told told, Breach breach, Conclusions conclusions) {
        var clause = clauses.clause(breach.clause());
        return told.say(
                "breach",
                told.name(clause),
                told.title(clause),
                told.text(clause),
                breach.actor(),
                told.words().of(breach.kind()),
                told.names(conclusions).of(breach.subject()),
                told.dates().full(breach.at()),
                told.facts(breach.by()),
                stands(told, breach, conclusions.asOf()),
                told.say(isReportOwed() ? breach.reported() ? "reported" : "unreported" : "noReport"));
    }

    private boolean isReportOwed() {
        return clauses.numberOf("report-breaches").isPresent();
    }

    private static String stands(Told told, Breach breach, Instant asOf) {
        if (told.isMomentary(breach.kind())) {
            return told.say("breach.momentary");
        }
        Instant ended = breach.endedAt();
        return ended == null
                ? told.say(
                        "breach.goesOn", told.ends(breach.kind()), told.dates().full(asOf))
                : told.say("breach.ended", told.dates().full(ended));
    }

    private String remark(Told told, Remark remark, Conclusions conclusions) {
        String number = remark.clause();
        String clause = number == null || !clauses.has(number)
                ? ""
                : told.say("remark.clause", told.name(clauses.clause(number)), told.title(clauses.clause(number)));
        return told.say(
                "remark",
                clause,
                told.words().of(remark.kind()),
                told.names(conclusions).of(remark.subject()),
                told.dates().full(remark.at()),
                told.facts(remark.by()));
    }
}
