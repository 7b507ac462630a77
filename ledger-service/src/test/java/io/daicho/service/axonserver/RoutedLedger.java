package io.daicho.service.axonserver;

import static org.assertj.core.api.Assertions.assertThat;

import io.daicho.service.store.Postgres;
import io.daicho.service.store.file.StoreServer;
import io.daicho.service.verifying.Demands;
import io.daicho.service.verifying.DirectoryVerification;
import io.daicho.service.verifying.Elsewhere;
import io.daicho.service.verifying.report.Report;
import io.daicho.service.web.Served;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import tools.jackson.databind.JsonNode;

/** A ledger that serves with the profile {@code axonserver}: a data directory of its own, PostgreSQL, and a server that routes. */
final class RoutedLedger implements AutoCloseable {
    private final Path data;
    private final String url;
    private final Served served;

    /** Starts one, which waits for nobody. */
    RoutedLedger(String name, Path data, String url, StandInServer server, String... more) {
        this.data = data;
        this.url = url;
        String[] properties = {
            "--spring.profiles.active=axonserver",
            "--axon.axonserver.servers=localhost:" + server.port(),
            "--axon.axonserver.client-id=" + name,
            "--axon.axonserver.reconnect-interval=100",
            "--daicho.store.url=" + url,
            "--daicho.store.user=" + Postgres.USER
        };
        String[] all = new String[properties.length + more.length];
        System.arraycopy(properties, 0, all, 0, properties.length);
        System.arraycopy(more, 0, all, properties.length, more.length);
        this.served = new Served(data, all);
    }

    HttpResponse<String> record(String line, String... headers) {
        return served.post("/api/v1/facts", Served.JSON, line, headers);
    }

    void records(String line) {
        HttpResponse<String> answer = record(line);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
    }

    Served served() {
        return served;
    }

    JsonNode log(String contract) {
        return Served.json(served.get("/api/v1/contracts/" + contract + "/log"));
    }

    /** Waits until everything that is stored is sealed here. */
    JsonNode sealed(String contract, long size) {
        until(() -> log(contract).path("size").longValue() >= size);
        return log(contract);
    }

    static void until(BooleanSupplier condition) {
        long deadline = System.nanoTime() + 60_000_000_000L;
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).as("a minute has passed").isLessThan(deadline);
            LockSupport.parkNanos(20_000_000);
        }
    }

    /** Stops it, and verifies its directory with the database. */
    Report stoppedAndVerified() {
        close();
        return verified();
    }

    private Report verified() {
        Elsewhere elsewhere = new Elsewhere(new StoreServer(url, Postgres.USER, null), null);
        return new DirectoryVerification(data, Demands.NONE, Clock.systemUTC().instant(), elsewhere)
                .run((done, of) -> {});
    }

    @Override
    public void close() {
        served.close();
    }
}
