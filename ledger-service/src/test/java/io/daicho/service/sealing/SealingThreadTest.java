package io.daicho.service.sealing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class SealingThreadTest {
    @Test
    void looksAgainAfterAnError() throws InterruptedException {
        CountDownLatch looked = new CountDownLatch(2);
        try (SealingThread thread = new SealingThread(() -> {
            looked.countDown();
            if (looked.getCount() > 0) {
                throw new OutOfMemoryError("the test");
            }
        })) {
            thread.start();

            assertThat(looked.await(10, TimeUnit.SECONDS)).isTrue();
        }
    }
}
