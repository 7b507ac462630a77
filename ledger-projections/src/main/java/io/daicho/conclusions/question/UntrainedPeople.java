package io.daicho.conclusions.question;

import io.daicho.api.fact.Thing;
import io.daicho.api.people.PersonFact;
import io.daicho.conclusions.frame.Answer;
import io.daicho.conclusions.frame.EffectiveFact;
import java.util.List;
import java.util.Set;

/** 16: people who handled data before their training. */
final class UntrainedPeople implements Question {
    @Override
    public String name() {
        return "untrained-people";
    }

    @Override
    public List<String> columns() {
        return List.of(
                "person",
                "organisation",
                "handlingSince",
                "fact",
                "trainedAt",
                "confirmedAt",
                "trainedBeforehand",
                "hoursUntrained");
    }

    @Override
    public void answer(Asked asked, Rows rows) {
        Rows found = new Rows();
        asked.eachThing(
                Thing.Kind.PERSON,
                thing -> thing.first(PersonFact.BeganHandling.class).ifPresent(began -> {
                    List<EffectiveFact> trained = thing.facts(PersonFact.Trained.class);
                    Answer before = trained.stream()
                            .map(fact -> Answer.beforehand(fact.occurredAt(), began.occurredAt()))
                            .reduce(Answer.NO, Answer::or);
                    if (before != Answer.YES) {
                        found.add(
                                thing.thing().id(),
                                ((PersonFact.BeganHandling) began.fact())
                                        .organisation()
                                        .value(),
                                began.at(),
                                began.id().value(),
                                trained.isEmpty() ? null : trained.get(0).at(),
                                thing.first(PersonFact.TrainingConfirmed.class)
                                        .map(EffectiveFact::at)
                                        .orElse(null),
                                before.name(),
                                Cells.hours(
                                        began.at(),
                                        trained.isEmpty()
                                                ? asked.asOf()
                                                : trained.get(0).at()));
                    }
                }),
                Set.of(PersonFact.BeganHandling.class));
        found.sortedBy(0).forEach(row -> rows.add(row.toArray()));
    }
}
