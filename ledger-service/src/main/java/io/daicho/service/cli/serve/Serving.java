package io.daicho.service.cli.serve;

import io.daicho.service.cli.call.FoundWanting;
import io.daicho.service.cli.call.Given;
import io.daicho.service.cli.call.OpenLedger;
import io.daicho.service.store.directory.DataDirectory;
import java.net.BindException;
import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ApplicationListener;
import org.springframework.context.event.ContextClosedEvent;

/** A ledger that serves pages until it is stopped. */
public final class Serving implements AutoCloseable {
    private final OpenLedger ledger;
    private final CountDownLatch stopped = new CountDownLatch(1);
    private final URI url;

    private Serving(OpenLedger ledger, String address) {
        this.ledger = ledger;
        int port = Given.here(((WebServerApplicationContext) ledger.context()).getWebServer())
                .getPort();
        this.url = URI.create("http://" + (address.contains(":") ? "[" + address + "]" : address) + ":" + port + "/");
    }

    /** Opens the ledger in a directory and serves it. */
    public static Serving start(Path data, Map<String, Object> settings) {
        OpenLedger ledger = open(data, settings);
        Serving serving = new Serving(
                ledger, settings.getOrDefault("server.address", "127.0.0.1").toString());
        ledger.context().addApplicationListener((ApplicationListener<ContextClosedEvent>)
                closed -> serving.stopped.countDown());
        ledger.get(DataDirectory.class).announce(serving.url);
        return serving;
    }

    private static OpenLedger open(Path data, Map<String, Object> settings) {
        try {
            return OpenLedger.serving(data, settings);
        } catch (RuntimeException failure) {
            for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
                if (cause instanceof PortInUseException taken) {
                    throw new FoundWanting("listen.taken", taken.getPort());
                }
                if (cause instanceof BindException) {
                    throw new FoundWanting("listen.noAddress", settings.get("server.address"), cause.getMessage());
                }
            }
            throw failure;
        }
    }

    /** The ledger that is served. */
    public OpenLedger ledger() {
        return ledger;
    }

    /** Where it is reached. */
    public URI url() {
        return url;
    }

    void awaitStop() {
        try {
            stopped.await();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        ledger.close();
    }
}
