package io.daicho.service.witness;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.SocketException;
import java.nio.channels.UnresolvedAddressException;
import java.time.Clock;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;

/** The witness as a server of its own, on nothing but the JDK. */
public final class WitnessServer implements AutoCloseable {
    /** The most bytes that a request may have: 63 hashes and a checkpoint with a hundred signatures take a third of it. */
    static final int MOST_BYTES = 65_536;

    /** Who is slow holds one of these for the time that a request may take. */
    private static final int AT_ONCE = 100;

    static {
        // Read when the first server of this process is made: how many seconds a request and an answer may take.
        setUnlessSet("sun.net.httpserver.maxReqTime", "10");
        setUnlessSet("sun.net.httpserver.maxRspTime", "10");
    }

    private final HttpServer http;
    private final ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE);

    private WitnessServer(HttpServer http, Requests requests) {
        this.http = http;
        http.setExecutor(threads);
        http.createContext("/", exchange -> handle(exchange, requests));
        http.start();
    }

    /**
     * Starts it.
     *
     * @param directory what it keeps; taken already
     * @param address where it listens
     * @param clock when it cosigns
     * @param told who hears what whoever runs it should know
     */
    public static WitnessServer start(
            WitnessDirectory directory, InetSocketAddress address, Clock clock, Consumer<String> told)
            throws IOException {
        return start(directory, address, clock, new Witness(directory, clock, told));
    }

    static WitnessServer start(WitnessDirectory directory, InetSocketAddress address, Clock clock, Cosigning cosigning)
            throws IOException {
        StatusPage page = new StatusPage(directory, clock.getZone());
        try {
            return new WitnessServer(HttpServer.create(address, 0), new Requests(directory, cosigning, page));
        } catch (SocketException | UnresolvedAddressException taken) {
            throw new UnusableWitness(
                    "The witness cannot listen on " + address + ": " + taken.getMessage()
                            + ". Name another address of this machine with --listen HOST:PORT.",
                    taken);
        }
    }

    /** Where it listens. */
    public InetSocketAddress address() {
        return http.getAddress();
    }

    private static void handle(HttpExchange exchange, Requests requests) throws IOException {
        try (exchange) {
            Answer answer = requests.answer(exchange);
            exchange.getResponseHeaders().set("Content-Type", answer.type());
            exchange.getResponseHeaders().set("X-Content-Type-Options", "nosniff");
            exchange.getResponseHeaders()
                    .set("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'");
            exchange.sendResponseHeaders(answer.status(), answer.body().length());
            exchange.getResponseBody().write(answer.body().toArray());
        }
    }

    private static void setUnlessSet(String property, String value) {
        if (System.getProperty(property) == null) {
            System.setProperty(property, value);
        }
    }

    /** Stops it. A request that is cut off here is asked again, and answered then. */
    @Override
    public void close() {
        http.stop(0);
        threads.shutdown();
    }
}
