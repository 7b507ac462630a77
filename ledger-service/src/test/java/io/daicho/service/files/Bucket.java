package io.daicho.service.files;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * A store that speaks as much of S3 as is asked of it: keeps objects, lists them two a page, and answers 403 unless the
 * request is signed as Signature Version 4 wants it, computed here from its published description.
 */
public final class Bucket implements AutoCloseable {
    public static final String NAME = "ledger";
    public static final String ACCESS_KEY = "contractor";
    public static final String SECRET_KEY = "a secret of the tests";
    private static final int PAGE = 2;

    public final SortedMap<String, byte[]> objects = new ConcurrentSkipListMap<>();
    final SortedMap<String, Instant> modified = new ConcurrentSkipListMap<>();
    final List<String> refused = new ArrayList<>();
    private final HttpServer server;
    private volatile int failing;

    public Bucket() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/" + NAME, this::answer);
        server.start();
    }

    public URI endpoint() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    /** Answers with this status from now on, such as a full store does; 0: as it should. */
    public void fail(int status) {
        failing = status;
    }

    private void answer(HttpExchange exchange) throws IOException {
        byte[] body = exchange.getRequestBody().readAllBytes();
        String wrong = wrong(exchange, body);
        if (wrong != null) {
            refused.add(wrong);
            send(exchange, 403, wrong.getBytes(StandardCharsets.UTF_8));
        } else if (failing != 0) {
            send(exchange, failing, "the disk of the store is full".getBytes(StandardCharsets.UTF_8));
        } else {
            String key = exchange.getRequestURI().getPath().replaceFirst("/" + NAME + "/?", "");
            answer(exchange, key, body);
        }
    }

    private void answer(HttpExchange exchange, String key, byte[] body) throws IOException {
        switch (exchange.getRequestMethod()) {
            case "PUT" -> {
                objects.put(key, body);
                modified.putIfAbsent(key, Instant.parse("2026-01-01T00:00:00Z"));
                send(exchange, 200, new byte[0]);
            }
            case "DELETE" -> {
                objects.remove(key);
                send(exchange, 204, new byte[0]);
            }
            default -> {
                byte[] found = key.isEmpty() ? list(exchange.getRequestURI()) : objects.get(key);
                send(exchange, found == null ? 404 : 200, found == null ? new byte[0] : found);
            }
        }
    }

    private byte[] list(URI uri) {
        String after = Arrays.stream(uri.getQuery().split("&"))
                .filter(part -> part.startsWith("continuation-token="))
                .map(part -> part.substring(part.indexOf('=') + 1))
                .findFirst()
                .orElse("");
        List<String> keys = objects.keySet().stream()
                .filter(key -> key.compareTo(after) > 0)
                .toList();
        String page = keys.stream()
                .limit(PAGE)
                .map(key -> "<Contents><Key>" + key + "</Key><LastModified>" + modified.get(key)
                        + "</LastModified></Contents>")
                .collect(Collectors.joining());
        String next =
                keys.size() > PAGE ? "<NextContinuationToken>" + keys.get(PAGE - 1) + "</NextContinuationToken>" : "";
        return ("<?xml version=\"1.0\"?><ListBucketResult>" + page + next + "</ListBucketResult>")
                .getBytes(StandardCharsets.UTF_8);
    }

    private static void send(HttpExchange exchange, int status, byte[] body) throws IOException {
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        if (body.length > 0) {
            exchange.getResponseBody().write(body);
        }
        exchange.close();
    }

    /** What is wrong with a request; null if nothing is. */
    private static @Nullable String wrong(HttpExchange exchange, byte[] body) {
        String hash = exchange.getRequestHeaders().getFirst("x-amz-content-sha256");
        if (!hex(sha256(body)).equals(hash)) {
            return "the digest of the body is not " + hash;
        }
        String authorization = String.valueOf(exchange.getRequestHeaders().getFirst("Authorization"));
        String signed = authorization.replaceAll(".*SignedHeaders=([^,]*).*", "$1");
        String scope = authorization.replaceAll(".*Credential=[^/]*/([^,]*).*", "$1");
        String headers = Arrays.stream(signed.split(";"))
                .map(name -> name + ":"
                        + String.valueOf(exchange.getRequestHeaders().getFirst(name))
                                .strip() + "\n")
                .collect(Collectors.joining());
        String query = exchange.getRequestURI().getRawQuery();
        String canonical = exchange.getRequestMethod() + "\n"
                + exchange.getRequestURI().getRawPath() + "\n"
                + (query == null ? "" : Arrays.stream(query.split("&")).sorted().collect(Collectors.joining("&")))
                + "\n"
                + headers + "\n" + signed + "\n" + hash;
        String toSign = "AWS4-HMAC-SHA256\n" + exchange.getRequestHeaders().getFirst("x-amz-date") + "\n" + scope + "\n"
                + hex(sha256(canonical.getBytes(StandardCharsets.UTF_8)));
        byte[] key = ("AWS4" + SECRET_KEY).getBytes(StandardCharsets.UTF_8);
        for (String part : scope.split("/", -1)) {
            key = hmac(key, part);
        }
        String signature = authorization.replaceAll(".*Signature=", "").toLowerCase(Locale.ROOT);
        return hex(hmac(key, toSign)).equals(signature) && authorization.contains("Credential=" + ACCESS_KEY + "/")
                ? null
                : "the signature does not match";
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (GeneralSecurityException impossible) {
            throw new AssertionError(impossible);
        }
    }

    private static byte[] hmac(byte[] key, String text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException impossible) {
            throw new AssertionError(impossible);
        }
    }

    private static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
