package io.daicho.service.web;

import io.daicho.api.journal.FactJson;
import io.daicho.service.LedgerApplication;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;

/** A ledger that serves at a port of its own, and how to ask it. */
public final class Served implements AutoCloseable {
    /** Journal lines. */
    public static final String NDJSON = "application/x-ndjson";
    /** One fact. */
    public static final String JSON = "application/json";

    private final ConfigurableApplicationContext context;
    private final HttpClient client = HttpClient.newHttpClient();
    private final String base;

    /** Starts one over a data directory, with these settings. */
    public Served(Path data, String... properties) {
        String[] arguments = new String[properties.length + 2];
        arguments[0] = "--server.port=0";
        arguments[1] = "--daicho.data=" + data;
        System.arraycopy(properties, 0, arguments, 2, properties.length);
        context = new SpringApplicationBuilder(LedgerApplication.class)
                .logStartupInfo(false)
                .run(arguments);
        base = "http://127.0.0.1:" + context.getEnvironment().getProperty("local.server.port");
    }

    boolean has(Class<?> bean) {
        return context.getBeanNamesForType(bean).length > 0;
    }

    String base() {
        return base;
    }

    /** Asks. */
    public HttpResponse<String> get(String path, String... headers) {
        return send(request(path, headers).GET());
    }

    /** Sends. */
    public HttpResponse<String> post(String path, String type, String body, String... headers) {
        return send(request(path, headers).header("Content-Type", type).POST(BodyPublishers.ofString(body)));
    }

    HttpResponse<String> post(String path, String type, byte[] body) {
        return send(request(path).header("Content-Type", type).POST(BodyPublishers.ofByteArray(body)));
    }

    /** The bytes at a path. */
    public byte[] bytes(String path) {
        try {
            return client.send(request(path).GET().build(), BodyHandlers.ofByteArray())
                    .body();
        } catch (IOException failure) {
            throw new AssertionError("no answer", failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new AssertionError(interrupted);
        }
    }

    HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (IOException failure) {
            throw new AssertionError("no answer", failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new AssertionError(interrupted);
        }
    }

    HttpRequest.Builder request(String path, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(base + path));
        return headers.length == 0 ? request : request.headers(headers);
    }

    /** An answer, read. */
    public static JsonNode json(HttpResponse<String> response) {
        return FactJson.mapper().readTree(response.body());
    }

    static String type(HttpResponse<String> response) {
        return response.headers().firstValue("Content-Type").orElse("");
    }

    @Override
    public void close() {
        context.close();
    }
}
