package io.daicho.conclusions.question;

import io.daicho.api.custody.CustodyFact;
import io.daicho.api.fact.Thing;
import io.daicho.api.id.DataSetId;
import io.daicho.conclusions.ThingFacts;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;

/** Tells what is nowhere at an instant from what no fact ever named. */
final class OnRecord {
    private OnRecord() {}

    /**
     * Checks what a question without an answer was about.
     *
     * @throws NotOnRecord if no fact ever named it
     */
    static void check(Asked asked) {
        asked.text(Parameter.COPY).ifPresent(copy -> {
            if (asked.source().thing(new Thing(Thing.Kind.COPY, copy)).isEmpty()) {
                throw new NotOnRecord(Parameter.COPY, copy);
            }
        });
        asked.text(Parameter.DATA_SET).ifPresent(dataSet -> {
            if (!isOnRecord(asked, new DataSetId(dataSet))) {
                throw new NotOnRecord(Parameter.DATA_SET, dataSet);
            }
        });
        asked.text(Parameter.SERVICE).ifPresent(service -> {
            throw new NotOnRecord(Parameter.SERVICE, service);
        });
    }

    private static boolean isOnRecord(Asked asked, DataSetId dataSet) {
        AtomicBoolean found = new AtomicBoolean();
        asked.source()
                .eachOf(
                        dataSet,
                        facts -> isOf(facts, dataSet) ? Optional.of(facts) : Optional.empty(),
                        any -> found.set(true));
        return found.get();
    }

    private static boolean isOf(ThingFacts facts, DataSetId dataSet) {
        return facts.facts().stream()
                .anyMatch(recorded -> recorded.fact() instanceof CustodyFact.Beginning beginning
                        && beginning.dataSet().equals(dataSet));
    }
}
