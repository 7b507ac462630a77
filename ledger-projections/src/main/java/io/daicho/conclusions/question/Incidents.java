package io.daicho.conclusions.question;

import io.daicho.api.fact.Thing;
import io.daicho.api.id.DesignationId;
import io.daicho.api.incident.IncidentFact;
import io.daicho.conclusions.clause.Notices;
import io.daicho.conclusions.frame.EffectiveFact;
import io.daicho.conclusions.rule.ThingCase;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** 19: incidents: recognised, first notice, minutes between, desk, follow-ups. */
final class Incidents implements Question {
    @Override
    public String name() {
        return "incidents";
    }

    @Override
    public List<String> columns() {
        return List.of(
                "incident",
                "recognisedAt",
                "by",
                "firstNoticeAt",
                "minutes",
                "desk",
                "deskDesignated",
                "withinSixtyMinutes",
                "followUpsDemanded",
                "followUpsSent",
                "closedAt");
    }

    @Override
    public void answer(Asked asked, Rows rows) {
        Rows found = new Rows();
        asked.eachThing(
                Thing.Kind.INCIDENT,
                thing -> thing.first(IncidentFact.Recognised.class)
                        .ifPresent(recognised -> add(thing, recognised, found)),
                Set.of(IncidentFact.Recognised.class));
        found.sortedBy(1, 0).forEach(row -> rows.add(row.toArray()));
    }

    /** Of several notices the one that counts, from the recognition that counts (annex 9(1), F9). */
    private static void add(ThingCase thing, EffectiveFact first, Rows found) {
        Optional<Notices> judged = Notices.of(thing);
        Optional<Notices.Notice> counting = judged.flatMap(Notices::counting);
        EffectiveFact recognised =
                judged.map(notices -> notices.recognition().by()).orElse(first);
        Optional<EffectiveFact> notice = counting.map(Notices.Notice::fact);
        found.add(
                thing.thing().id(),
                recognised.at(),
                ((IncidentFact.Recognised) recognised.fact()).by().value(),
                notice.map(EffectiveFact::at).orElse(null),
                notice.map(fact -> minutes(recognised, fact)).orElse(null),
                notice.map(fact -> ((IncidentFact.NoticeGiven) fact.fact()).desk())
                        .map(DesignationId::value)
                        .orElse(null),
                counting.map(one -> one.toDesk().name()).orElse(null),
                counting.map(one -> one.isRight().name()).orElse(null),
                (long) thing.facts(IncidentFact.FollowUpDemanded.class).size(),
                (long) thing.facts(IncidentFact.FollowUpSent.class).size(),
                thing.first(IncidentFact.Closed.class).map(EffectiveFact::at).orElse(null));
    }

    /** Whole minutes begun; nothing where only a day is known. */
    private static @Nullable Long minutes(EffectiveFact recognised, EffectiveFact notice) {
        if (recognised.occurredAt().isDay() || notice.occurredAt().isDay()) {
            return null;
        }
        long millis = Duration.between(recognised.at(), notice.at()).toMillis();
        return Math.floorDiv(millis + 59_999, 60_000L);
    }
}
