package io.daicho.service.testing;

import io.daicho.api.fact.Fact;
import io.daicho.api.fact.Refusal;
import io.daicho.api.fact.Refused;
import java.util.List;
import java.util.Map;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.messaging.GenericMessage;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.TestExecutor;
import org.axonframework.test.matchers.Matchers;
import org.hamcrest.Matcher;

/** Given facts on record, when a fact is stated: an aggregate accepts it as an event, or refuses it. */
public final class Decision<T> {
    private final AggregateTestFixture<T> fixture;
    private final OnRecordInMemory onRecord = new OnRecordInMemory();

    /** By this type of aggregate. */
    public Decision(Class<T> aggregate) {
        fixture = new AggregateTestFixture<>(aggregate);
        fixture.registerInjectableResource(onRecord);
    }

    /** What is on record of other things. */
    public OnRecordInMemory onRecord() {
        return onRecord;
    }

    /** After these facts about the same thing. */
    public After given(Fact... facts) {
        return new After(facts.length == 0 ? fixture.givenNoPriorActivity() : fixture.given(List.of(facts)));
    }

    /** The decision about one fact more. */
    public record After(TestExecutor<?> executor) {
        /** It is accepted, and becomes the event, with what the server knows beside it. */
        public void accepts(Fact fact) {
            executor.when(command(fact)).expectSuccessfulHandlerExecution().expectEvents(fact);
        }

        /** It is refused, and nothing happens. */
        public void refuses(Fact fact, Refusal refusal) {
            Matcher<Refused> reason = Matchers.matches(refused -> refused.refusal() == refusal);
            executor.when(command(fact)).expectNoEvents().expectException(reason);
        }
    }

    /** The fact as a command: named after the kind of thing that decides on it. */
    public static GenericCommandMessage<Fact> command(Fact fact) {
        return new GenericCommandMessage<>(
                new GenericMessage<>(fact, Map.of("channel", "IMPORT")),
                fact.thing().kind().code());
    }
}
