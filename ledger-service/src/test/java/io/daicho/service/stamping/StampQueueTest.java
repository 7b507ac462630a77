package io.daicho.service.stamping;

import static org.assertj.core.api.Assertions.assertThat;

import io.daicho.proof.text.Sha256;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StampQueueTest {
    private static final byte[] FIRST = Sha256.of("first".getBytes(StandardCharsets.UTF_8));
    private static final byte[] SECOND = Sha256.of("second".getBytes(StandardCharsets.UTF_8));

    @TempDir
    Path directory;

    private Authority alpha;
    private Authority beta;
    private StampFolder folder;
    private final TurnedClock clock = new TurnedClock(Instant.parse("2026-04-01T00:00:00Z"));

    @BeforeEach
    void start() {
        alpha = Authority.named("alpha", directory);
        beta = Authority.named("beta", directory);
        folder = new StampFolder(directory.resolve("stamps"), directory.resolve("wanted"));
    }

    @AfterEach
    void stop() {
        alpha.close();
        beta.close();
    }

    private StampQueue queue() {
        return new StampQueue(
                List.of(alpha.configured(), beta.configured()), new StampClient(Duration.ofSeconds(30)), clock);
    }

    @Test
    void everyAuthorityStampsAndOneThatIsAwayIsAskedAgainLater() throws Exception {
        StampQueue queue = queue();
        beta.answersWith(503);
        queue.want(folder, FIRST);
        queue.work(folder);

        assertThat(folder.stamps()).extracting(StampFolder.Entry::authority).containsExactly("alpha");
        assertThat(queue.missing(folder)).singleElement().satisfies(missing -> {
            assertThat(missing.authority()).isEqualTo("beta");
            assertThat(missing.since()).isEqualTo(clock.instant());
            assertThat(missing.why().orElseThrow()).contains("it answered with status 503");
        });

        queue.work(folder);
        clock.turn(Duration.ofSeconds(59));
        queue.work(folder);
        assertThat(beta.asked()).isEqualTo(1);
        clock.turn(Duration.ofSeconds(1));
        queue.work(folder);
        assertThat(beta.asked()).isEqualTo(2);
        clock.turn(Duration.ofSeconds(119));
        queue.work(folder);
        assertThat(beta.asked()).isEqualTo(2);

        beta.answersWith(200);
        clock.turn(Duration.ofSeconds(1));
        queue.work(folder);
        assertThat(queue.missing(folder)).isEmpty();
        for (StampFolder.Entry entry : folder.stamps()) {
            StampVerifier.verifyDigest(
                    Files.readAllBytes(folder.stamp(entry)),
                    FIRST,
                    alpha.trusted().and(beta.trusted()));
        }
        assertThat(folder.stamps()).hasSize(2);
    }

    @Test
    void onDemandAnAuthorityIsAskedEvenWhileItIsLeftAloneButOnceARound() {
        StampQueue queue = queue();
        beta.answersWith(503);
        queue.want(folder, FIRST);
        queue.want(folder, SECOND);

        queue.work(folder);
        assertThat(beta.asked()).isEqualTo(1);
        queue.workNow(folder);
        assertThat(beta.asked()).isEqualTo(2);
        beta.answersWith(200);
        queue.workNow(folder);
        assertThat(beta.asked()).isEqualTo(4);
        assertThat(queue.missing(folder)).isEmpty();
    }

    @Test
    void thePauseEndsAtAnHour() {
        StampQueue queue = queue();
        beta.answersWith(503);
        queue.want(folder, FIRST);
        for (int i = 0; i < 10; i++) {
            queue.work(folder);
            clock.turn(Duration.ofHours(1));
        }
        assertThat(beta.asked()).isEqualTo(10);
    }

    @Test
    void whatIsWantedSurvivesTheProcessAndIsWantedOnce() {
        queue().want(folder, FIRST);
        clock.turn(Duration.ofSeconds(10));
        queue().want(folder, FIRST);

        StampQueue later = queue();
        assertThat(later.missing(folder)).hasSize(2).allSatisfy(missing -> {
            assertThat(missing.since()).isEqualTo("2026-04-01T00:00:00Z");
            assertThat(missing.why()).isEmpty();
        });
        later.work(folder);
        assertThat(later.missing(folder)).isEmpty();
        queue().want(folder, FIRST);
        assertThat(queue().missing(folder)).isEmpty();
        assertThat(alpha.asked()).isEqualTo(1);
    }

    @Test
    void aStampThatCameAndAWishThatACrashLeftBesideItAreAStamp() throws IOException {
        StampQueue queue = queue();
        queue.want(folder, FIRST);
        String digest = folder.wanted().get(0).digest();
        byte[] wanted = Files.readAllBytes(folder.wishes().resolve(digest + ".alpha"));
        queue.work(folder);
        Files.write(folder.wishes().resolve(digest + ".alpha"), wanted);
        Files.write(folder.wishes().resolve(digest + ".beta.tsr.new"), new byte[3]);

        assertThat(queue.missing(folder)).isEmpty();
        queue.work(folder);
        assertThat(alpha.asked()).isEqualTo(1);
    }

    @Test
    void anAuthorityThatIsNotConfiguredAnyMoreIsNamed() {
        queue().want(folder, FIRST);
        StampQueue without =
                new StampQueue(List.of(alpha.configured()), new StampClient(Duration.ofSeconds(30)), Clock.systemUTC());
        without.work(folder);

        assertThat(without.missing(folder))
                .singleElement()
                .satisfies(
                        missing -> assertThat(missing.why()).contains("the authority beta is not configured any more"));
    }
}
