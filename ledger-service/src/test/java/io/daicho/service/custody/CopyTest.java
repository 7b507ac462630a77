package io.daicho.service.custody;

import static io.daicho.service.testing.Stated.fact;

import io.daicho.api.fact.Refusal;
import io.daicho.service.testing.Decision;
import org.junit.jupiter.api.Test;

class CopyTest {
    private final Decision<Copy> copy = new Decision<>(Copy.class);

    @Test
    void takesOverWhatCameIn() {
        copy.given().accepts(fact("f-1", "2026-03-05").received("k-1"));
    }

    @Test
    void refusesADeedOnWhatNeverCameIn() {
        copy.given().refuses(fact("f-1", "2026-03-05").used("k-1"), Refusal.THING_UNKNOWN);
    }

    @Test
    void refusesToEraseACopyTwice() {
        copy.given(
                        fact("f-1", "2026-03-05").received("k-1"),
                        fact("f-2", "2026-03-06").erased("k-1"))
                .refuses(fact("f-3", "2026-03-07").erased("k-1"), Refusal.COPY_ALREADY_ENDED);
    }

    @Test
    void asksTheLifeOfTheParent() {
        copy.onRecord().with(fact("f-1", "2026-03-05").received("k-0"));
        copy.given().accepts(fact("f-2", "2026-03-06").made("k-1", "k-0"));

        copy.onRecord().with(fact("f-3", "2026-03-07").erased("k-0"));
        copy.given().refuses(fact("f-4", "2026-03-08").made("k-1", "k-0"), Refusal.PARENT_NOT_ALIVE);
    }

    @Test
    void takesAWithdrawalOver() {
        copy.given(
                        fact("f-1", "2026-03-05").received("k-1"),
                        fact("f-2", "2026-03-06").erased("k-1"))
                .accepts(fact("f-3", "2026-03-07").correcting("f-2").withdrawn("k-1"));
    }
}
