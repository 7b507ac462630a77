package io.daicho.service.store;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.function.Supplier;

/** A clock that does something when it is asked, such as to fail. */
final class AskedClock extends Clock {
    private final Supplier<Instant> answer;

    AskedClock(Supplier<Instant> answer) {
        this.answer = answer;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }

    @Override
    public Instant instant() {
        return answer.get();
    }
}
