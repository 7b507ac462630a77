package io.daicho.service.stamping;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.daicho.proof.Malformed;
import io.daicho.service.testing.Tool;
import io.daicho.service.trust.TrustAnchors;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/** A throw-away authority: OpenSSL makes its certificates and its stamps, and a small server hands them out. */
public final class Authority implements AutoCloseable {
    /** How it answers a request. */
    interface Answering {
        byte[] answer(byte[] request) throws IOException;
    }

    private final String name;
    private final Path folder;
    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final AtomicInteger asked = new AtomicInteger();
    private volatile Answering answering = this::stamp;
    private volatile int status = 200;

    private Authority(String name, Path folder) throws IOException {
        this.name = name;
        this.folder = folder;
        this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext("/", this::handle);
        server.start();
    }

    /** A good one. */
    public static Authority named(String name, Path directory) {
        return of(name, directory, "critical,timeStamping", "20200101000000Z", "20991231000000Z");
    }

    /** One whose certificate has other uses or dates. */
    public static Authority of(String name, Path directory, String use, String from, String to) {
        Tool.openssl();
        try {
            Path folder = Files.createDirectory(directory.resolve("authority-" + name));
            Path script = folder.resolve("authority.sh");
            try (var in = Authority.class.getResourceAsStream("authority.sh")) {
                Files.copy(java.util.Objects.requireNonNull(in), script);
            }
            String said = Tool.shell(folder, "bash authority.sh '" + name + "' '" + use + "' " + from + " " + to);
            if (!said.endsWith("exit 0")) {
                throw new AssertionError(said);
            }
            return new Authority(name, folder);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** As a ledger is told of it. */
    public StampAuthority configured() {
        return new StampAuthority(name, url(), trusted(), Optional.empty());
    }

    /** Where it answers. */
    public URI url() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/stamp");
    }

    /** Trust in its root. */
    public TrustAnchors trusted() {
        try {
            return TrustAnchors.read(root());
        } catch (IOException | Malformed failure) {
            throw new AssertionError(failure);
        }
    }

    /** The file of its root. */
    public Path root() {
        return folder.resolve("root.pem");
    }

    /** From now on it answers so. */
    void answers(Answering other) {
        answering = other;
    }

    /** From now on with this status of HTTP. */
    void answersWith(int code) {
        status = code;
    }

    /** How often it was asked. */
    int asked() {
        return asked.get();
    }

    /** What OpenSSL answers to a request. */
    synchronized byte[] stamp(byte[] request) throws IOException {
        Files.write(folder.resolve("request.tsq"), request);
        String said = Tool.shell(
                folder, "openssl ts -reply -config root.cnf -section stamps -queryfile request.tsq -out reply.tsr");
        if (!said.endsWith("exit 0")) {
            throw new IOException(said);
        }
        return Files.readAllBytes(folder.resolve("reply.tsr"));
    }

    /** What OpenSSL answers to a request that it makes itself. */
    public byte[] stampOf(Path file, String options) throws IOException {
        String said =
                Tool.shell(folder, "openssl ts -query -data '" + file.toAbsolutePath() + "' -out own.tsq " + options);
        if (!said.endsWith("exit 0")) {
            throw new IOException(said);
        }
        return stamp(Files.readAllBytes(folder.resolve("own.tsq")));
    }

    private void handle(HttpExchange exchange) throws IOException {
        asked.incrementAndGet();
        try (exchange) {
            byte[] answer = answering.answer(exchange.getRequestBody().readAllBytes());
            exchange.getResponseHeaders().set("Content-Type", "application/timestamp-reply");
            exchange.sendResponseHeaders(status, answer.length == 0 ? -1 : answer.length);
            exchange.getResponseBody().write(answer);
        }
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
