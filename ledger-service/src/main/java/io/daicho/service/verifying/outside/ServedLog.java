package io.daicho.service.verifying.outside;

import io.daicho.service.sealing.log.LogFiles;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** A log that somebody serves over HTTP, in the layout of C2SP tlog-tiles. */
public final class ServedLog implements LogFiles {
    private static final Duration TO_ANSWER = Duration.ofSeconds(30);
    private static final int OK = 200;
    private static final int NOT_FOUND = 404;

    private final URI base;
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();

    /**
     * A log.
     *
     * @param base its address, without a slash at its end
     */
    public ServedLog(URI base) {
        this.base = base;
    }

    @Override
    public Optional<byte[]> read(String path) throws IOException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(base + "/" + path))
                .timeout(TO_ANSWER)
                .build();
        try {
            HttpResponse<byte[]> answer = http.send(request, HttpResponse.BodyHandlers.ofByteArray());
            if (answer.statusCode() == NOT_FOUND) {
                return Optional.empty();
            }
            if (answer.statusCode() != OK) {
                throw new IOException("it answered " + answer.statusCode());
            }
            return Optional.of(answer.body());
        } catch (HttpTimeoutException late) {
            throw new IOException("nobody answered within " + TO_ANSWER.toSeconds() + " seconds", late);
        } catch (ConnectException nobody) {
            throw new IOException("nobody answers there", nobody);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", interrupted);
        }
    }

    /** Only what a ledger lists; a log of others has nothing of it. */
    @Override
    public List<String> list(String folder) throws IOException {
        if (folder.startsWith("tile/")) {
            return List.of();
        }
        return read(folder + "/")
                .map(bytes -> new String(bytes, StandardCharsets.UTF_8).lines().toList())
                .orElse(List.of());
    }

    @Override
    public String where() {
        return base.toString();
    }
}
