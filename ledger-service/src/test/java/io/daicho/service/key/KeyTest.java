package io.daicho.service.key;

import static io.daicho.service.testing.Stated.fact;

import io.daicho.api.fact.Refusal;
import io.daicho.service.testing.Decision;
import org.junit.jupiter.api.Test;

class KeyTest {
    private final Decision<Key> key = new Decision<>(Key.class);

    @Test
    void takesOverTheLifeOfAKey() {
        key.given(
                        fact("f-1", "2026-03-05").keyCreated("key-1", "original"),
                        fact("f-2", "2026-03-06").keyDestructionScheduled("key-1", "original"))
                .accepts(fact("f-3", "2026-04-05").keyDestroyed("key-1", "original"));
    }

    @Test
    void refusesASecondDestruction() {
        key.given(
                        fact("f-1", "2026-03-05").keyCreated("key-1", "original"),
                        fact("f-2", "2026-03-06").keyDestroyed("key-1", "original"))
                .refuses(fact("f-3", "2026-03-07").keyDestroyed("key-1", "original"), Refusal.ALREADY_HAPPENED);
    }
}
