package io.daicho.conclusions.question;

import io.daicho.api.fact.RecordedFact;
import io.daicho.api.fact.Recorder;
import io.daicho.api.journal.FactCatalogue;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * That something was recorded long after it happened.
 *
 * @param fact the id of the fact
 * @param type its stored name
 * @param occurredAt when it happened, as stated
 * @param recordedAt when it was recorded
 * @param late how long after the last instant at which it can have happened
 * @param organisation who stated it
 * @param role in which role
 * @param person the opaque id of the person
 */
public record Late(
        String fact,
        String type,
        String occurredAt,
        Instant recordedAt,
        Duration late,
        String organisation,
        String role,
        @Nullable String person) {
    /** How late a fact was recorded. */
    static Late of(RecordedFact recorded) {
        Recorder by = recorded.fact().statement().recordedBy();
        return new Late(
                recorded.fact().id().value(),
                FactCatalogue.name(recorded.fact().getClass()),
                recorded.fact().occurredAt().toString(),
                recorded.recordedAt(),
                Duration.between(recorded.fact().occurredAt().latest(), recorded.recordedAt()),
                by.organisation().value(),
                by.role().name(),
                by.person() == null ? null : by.person().value());
    }
}
