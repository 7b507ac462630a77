package io.daicho.service.verifying.outside;

import io.daicho.service.sealing.log.LogFiles;
import io.daicho.service.stamping.LimitedBody;
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
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Pattern;

/** A log that somebody serves over HTTP, in the layout of C2SP tlog-tiles. */
public final class ServedLog implements LogFiles {
    private static final Duration TO_ANSWER = Duration.ofSeconds(30);
    private static final Duration TO_END = Duration.ofMinutes(5);
    private static final int MOST_BYTES = 64 * 1024 * 1024;
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9._-]+");
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
            HttpResponse<byte[]> answer = send(request);
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

    /** However much somebody sends, and however slowly, it comes to an end. */
    private HttpResponse<byte[]> send(HttpRequest request) throws IOException, InterruptedException {
        CompletableFuture<HttpResponse<byte[]>> asked = http.sendAsync(request, info -> new LimitedBody(MOST_BYTES));
        try {
            return asked.get(TO_END.toMinutes(), TimeUnit.MINUTES);
        } catch (TimeoutException slow) {
            throw new IOException("it did not end its answer within " + TO_END.toMinutes() + " minutes", slow);
        } catch (ExecutionException failure) {
            if (failure.getCause() instanceof IOException cause) {
                throw cause;
            }
            throw new IOException(String.valueOf(failure.getCause()), failure);
        } finally {
            asked.cancel(true);
        }
    }

    /** Only what a ledger lists; a log of others has nothing of it. */
    @Override
    public List<String> list(String folder) throws IOException {
        if (folder.startsWith("tile/")) {
            return List.of();
        }
        return read(folder + "/")
                .map(bytes -> new String(bytes, StandardCharsets.UTF_8)
                        .lines()
                        .filter(name -> NAME.matcher(name).matches())
                        .toList())
                .orElse(List.of());
    }

    @Override
    public String where() {
        return base.toString();
    }
}
