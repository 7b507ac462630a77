package io.daicho.service.sealing.witness;

import static io.daicho.service.sealing.witness.LogsInFolder.CONTRACT;
import static io.daicho.service.sealing.witness.LogsInFolder.ORIGIN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.daicho.service.sealing.keys.LogKey;
import io.daicho.service.sealing.log.LogName;
import io.daicho.service.witness.Trust;
import io.daicho.service.witness.WitnessDirectory;
import io.daicho.service.witness.WitnessServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The ledger asks its witnesses beside its work, as often as it takes. */
@Timeout(60)
class WitnessesTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-04-01T09:00:00Z"), ZoneOffset.UTC);

    @TempDir
    Path parent;

    private final LogKey key = LogKey.make();
    private LogsInFolder logs;
    private WitnessDirectory directory;

    @BeforeEach
    void make() throws Exception {
        logs = new LogsInFolder(parent.resolve("data"), key);
        directory = WitnessDirectory.open(parent.resolve("witness"), "witness.city.example.jp");
        directory.change(ORIGIN, Trust.key(key.verifier(ORIGIN)));
    }

    @Test
    void asksAboutWhatWasPublishedBeforeTheStart() throws Exception {
        logs.grow(7);
        try (WitnessServer server = serve(0);
                Witnesses witnesses = witnesses(address(server.address().getPort()))) {
            witnesses.start();

            awaitCosigned(witnesses, 7);
            assertThat(state(witnesses).at()).contains(CLOCK.instant());
            assertThat(state(witnesses).trouble()).isEmpty();
        }
    }

    @Test
    void asksOnceForManyCheckpointsThatWerePublishedMeanwhile() throws Exception {
        try (OddWitness away = OddWitness.answering(503, new byte[0]);
                Witnesses witnesses =
                        witnesses(away.address(directory.cosigner().key()))) {
            for (int size = 1; size <= 50; size++) {
                logs.grow(size);
                witnesses.published(CONTRACT);
            }
            witnesses.start();
            await(() -> away.asked() > 0);

            assertThat(away.asked()).isLessThan(5);
        }
    }

    @Test
    void asksAgainAfterTheWitnessWasAway() throws Exception {
        logs.grow(7);
        int port;
        try (WitnessServer server = serve(0)) {
            port = server.address().getPort();
        }
        try (Witnesses witnesses = witnesses(address(port))) {
            witnesses.start();
            await(() -> state(witnesses).trouble().isPresent());
            assertThat(state(witnesses).trouble().orElseThrow().kind()).isEqualTo(Trouble.Kind.AWAY);
            assertThat(state(witnesses).since()).contains(CLOCK.instant());

            try (WitnessServer back = serve(port)) {
                awaitCosigned(witnesses, 7);
                assertThat(back.address().getPort()).isEqualTo(port);
            }
            assertThat(state(witnesses).trouble()).isEmpty();
        }
    }

    @Test
    void oneThatHangsKeepsNoOtherFromCosigning() throws Exception {
        logs.grow(7);
        try (WitnessServer server = serve(0);
                OddWitness hanging = OddWitness.hanging(false);
                Witnesses witnesses = witnesses(
                        hanging.address(
                                LogKey.make().cosigner("hanging.example.jp").key()),
                        address(server.address().getPort()))) {
            witnesses.start();

            assertThat(logs.cosigned().await(30, TimeUnit.SECONDS)).isTrue();
            for (int i = 0; i < 1_000; i++) {
                witnesses.published(CONTRACT);
            }
            assertThat(witnesses.states(CONTRACT))
                    .extracting(each -> each.witness().name())
                    .containsExactly("hanging.example.jp", "witness.city.example.jp");
        }
    }

    @Test
    void aForkStopsTheLog() throws Exception {
        logs.grow(20);
        try (WitnessServer server = serve(0)) {
            WitnessAddress address = address(server.address().getPort());
            try (Witnesses witnesses = witnesses(address)) {
                witnesses.start();
                awaitCosigned(witnesses, 20);
            }
            LogsInFolder other = new LogsInFolder(parent.resolve("other"), key);
            other.grow(20, "changed ");
            try (Witnesses witnesses =
                    new Witnesses(List.of(address), other, CLOCK, Duration.ofSeconds(10), Duration.ofMillis(10))) {
                witnesses.start();

                assertThat(other.stopped().await(30, TimeUnit.SECONDS)).isTrue();
                assertThat(other.log().fork()).hasSize(2);
            }
        }
    }

    private Witnesses witnesses(WitnessAddress... addresses) {
        return new Witnesses(List.of(addresses), logs, CLOCK, Duration.ofSeconds(2), Duration.ofMillis(50));
    }

    private WitnessServer serve(int port) throws Exception {
        return WitnessServer.start(
                directory, new InetSocketAddress(InetAddress.getLoopbackAddress(), port), CLOCK, told -> {});
    }

    private WitnessAddress address(int port) {
        return new WitnessAddress(
                URI.create("http://127.0.0.1:" + port), directory.cosigner().key());
    }

    private static WitnessState state(Witnesses witnesses) {
        return witnesses.states(CONTRACT).get(0);
    }

    private static void awaitCosigned(Witnesses witnesses, long size) {
        await(() -> state(witnesses).size() == size && state(witnesses).at().isPresent());
    }

    private static void await(BooleanSupplier condition) {
        while (!condition.getAsBoolean()) {
            LockSupport.parkNanos(1_000_000);
        }
    }

    @Test
    void aContractWhoseFilesAreBrokenKeepsNoOtherFromBeingCosigned() throws Exception {
        logs.grow(7);
        Path broken = Files.createDirectories(parent.resolve("data/log/c-0"));
        Files.writeString(broken.resolve("key"), "x\n");
        Files.writeString(broken.resolve("checkpoint"), "x\n");
        try (WitnessServer server = serve(0);
                Witnesses witnesses = witnesses(address(server.address().getPort()))) {
            witnesses.start();

            awaitCosigned(witnesses, 7);
            assertThat(witnesses.states(new LogName("c-0")).get(0).trouble()).isPresent();
        }
    }

    @Test
    void anAddressThatNoRequestCanBeSentToIsRefused() {
        String key = directory.cosigner().key().toString();

        assertThatThrownBy(() -> WitnessAddress.read("http://witness_1:8090", key))
                .isInstanceOf(UnusableAddress.class)
                .hasMessageContaining("witness_1");
        assertThat(WitnessAddress.read("http://witness-1:8090/", key).url()).hasHost("witness-1");
    }
}
