package io.daicho.service.verifying.outside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A server that answers to harm whoever verifies the log that it serves. */
class HostileServerTest {
    private HttpServer server;
    private ServedLog log;

    @BeforeEach
    void aServer() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/checkpoint", HostileServerTest::withoutEnd);
        server.createContext("/history/", exchange -> answer(exchange, "2026-06\n../../etc\na b\n?x\n"));
        server.start();
        log = new ServedLog(URI.create("http://localhost:" + server.getAddress().getPort()));
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    @Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void anAnswerWithoutEndIsGivenUp() {
        assertThatThrownBy(() -> log.read("checkpoint"))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("has more than 67108864 bytes");
    }

    @Test
    void namesThatAreNoneOfALogAreNotAskedFor() throws IOException {
        assertThat(log.list("history")).containsExactly("2026-06");
    }

    private static void withoutEnd(HttpExchange exchange) throws IOException {
        exchange.sendResponseHeaders(200, 0);
        byte[] some = new byte[1 << 20];
        try (OutputStream out = exchange.getResponseBody()) {
            for (int i = 0; i < 128; i++) {
                out.write(some);
            }
        } catch (IOException givenUp) {
            exchange.close();
        }
    }

    private static void answer(HttpExchange exchange, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(200, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }
}
