package io.daicho.conclusions.question;

import io.daicho.api.fact.Thing;
import io.daicho.api.id.DesignationId;
import io.daicho.api.incident.IncidentFact;
import io.daicho.conclusions.frame.Answer;
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
                        .ifPresent(recognised -> add(asked, thing, recognised, found)),
                Set.of(IncidentFact.Recognised.class));
        found.sortedBy(1, 0).forEach(row -> rows.add(row.toArray()));
    }

    private static void add(Asked asked, ThingCase thing, EffectiveFact recognised, Rows found) {
        Optional<EffectiveFact> notice = thing.first(IncidentFact.NoticeGiven.class);
        Optional<DesignationId> desk = notice.map(fact -> ((IncidentFact.NoticeGiven) fact.fact()).desk());
        found.add(
                thing.thing().id(),
                recognised.at(),
                ((IncidentFact.Recognised) recognised.fact()).by().value(),
                notice.map(EffectiveFact::at).orElse(null),
                notice.map(fact -> minutes(recognised, fact)).orElse(null),
                desk.map(DesignationId::value).orElse(null),
                notice.map(fact -> designated(asked, desk, fact).name()).orElse(null),
                notice.map(fact -> !designated(asked, desk, fact).equals(Answer.NO)
                                && Duration.between(recognised.at(), fact.at()).compareTo(Duration.ofMinutes(60)) <= 0)
                        .orElse(null),
                (long) thing.facts(IncidentFact.FollowUpDemanded.class).size(),
                (long) thing.facts(IncidentFact.FollowUpSent.class).size(),
                thing.first(IncidentFact.Closed.class).map(EffectiveFact::at).orElse(null));
    }

    /** Whether the right desk was told: the designated one, or any where none was designated. */
    private static Answer designated(Asked asked, Optional<DesignationId> desk, EffectiveFact notice) {
        Answer none = asked.frame().designations().anyDesk(notice.occurredAt()).not();
        return desk.map(d -> asked.frame().designations().desk(d, notice.occurredAt()))
                .orElse(Answer.NO)
                .or(none);
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
