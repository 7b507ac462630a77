package io.daicho.conclusions.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.daicho.api.id.FactId;
import io.daicho.conclusions.rule.Contribution.Arrival;
import io.daicho.conclusions.testing.Times;
import org.junit.jupiter.api.Test;

/** When a copy first came into somebody's hands: the same whatever the order in which copies are counted. */
class ArrivalTest {
    private final Arrival first = arrival("2026-05-01T09:00", "z");
    private final Arrival second = arrival("2026-05-02T09:00", "a");

    @Test
    void theEarlierOneIsTheFirst() {
        assertThat(first.earlier(second)).isSameAs(first);
        assertThat(second.earlier(first)).isSameAs(first);
    }

    @Test
    void ofOneInstantTheOneOfTheSmallerFactIdIs() {
        Arrival atOnce = arrival("2026-05-01T09:00", "b");

        assertThat(first.earlier(atOnce)).isSameAs(atOnce);
        assertThat(atOnce.earlier(first)).isSameAs(atOnce);
    }

    private static Arrival arrival(String at, String by) {
        return new Arrival(Times.instant(at), new FactId(by));
    }
}
