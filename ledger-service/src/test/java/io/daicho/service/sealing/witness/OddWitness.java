package io.daicho.service.sealing.witness;

import com.sun.net.httpserver.HttpServer;
import io.daicho.proof.note.VerifierKey;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/** Something that answers where a witness should, and is none, or a bad one. */
final class OddWitness implements AutoCloseable {
    private final HttpServer http;
    private final CountDownLatch end = new CountDownLatch(1);
    private final AtomicInteger asked = new AtomicInteger();

    private OddWitness(HttpServer http) {
        this.http = http;
        http.setExecutor(Executors.newCachedThreadPool(run -> {
            Thread thread = new Thread(run);
            thread.setDaemon(true);
            return thread;
        }));
        http.start();
    }

    private static HttpServer server() throws IOException {
        return HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    }

    /** Answers the same to every request. */
    static OddWitness answering(int status, byte[] body) throws IOException {
        HttpServer http = server();
        OddWitness odd = new OddWitness(http);
        http.createContext("/", exchange -> {
            odd.asked.incrementAndGet();
            exchange.getRequestBody().readAllBytes();
            exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        return odd;
    }

    /** Answers a size one greater each time. */
    static OddWitness naming(int first, int step) throws IOException {
        HttpServer http = server();
        OddWitness odd = new OddWitness(http);
        http.createContext("/", exchange -> {
            byte[] body = (first + step * odd.asked.getAndIncrement() + "\n").getBytes(StandardCharsets.UTF_8);
            exchange.getRequestBody().readAllBytes();
            exchange.sendResponseHeaders(409, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        return odd;
    }

    /** Takes the request and says nothing; or says that it will, and stops in the middle. */
    static OddWitness hanging(boolean inTheMiddle) throws IOException {
        HttpServer http = server();
        OddWitness odd = new OddWitness(http);
        http.createContext("/", exchange -> {
            odd.asked.incrementAndGet();
            if (inTheMiddle) {
                exchange.sendResponseHeaders(200, 100);
                exchange.getResponseBody().write('x');
                exchange.getResponseBody().flush();
            }
            odd.awaitEnd();
        });
        return odd;
    }

    WitnessAddress address(VerifierKey key) {
        return new WitnessAddress(
                URI.create("http://127.0.0.1:" + http.getAddress().getPort()), key);
    }

    int asked() {
        return asked.get();
    }

    private void awaitEnd() {
        try {
            end.await();
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        end.countDown();
        http.stop(0);
    }
}
