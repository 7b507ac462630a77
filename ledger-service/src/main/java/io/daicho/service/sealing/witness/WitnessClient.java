package io.daicho.service.sealing.witness;

import io.daicho.proof.Malformed;
import io.daicho.proof.checkpoint.SignedCheckpoint;
import io.daicho.proof.text.Sha256;
import io.daicho.proof.text.Text;
import io.daicho.proof.witness.AddCheckpoint;
import io.daicho.proof.witness.Cosignatures;
import io.daicho.proof.witness.LatestSize;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Asks one witness (C2SP tlog-witness). Waits for no answer longer than it may take, its body included. */
final class WitnessClient {
    private static final int OK = 200;
    private static final int FORBIDDEN = 403;
    private static final int NOT_FOUND = 404;
    private static final int CONFLICT = 409;
    private static final int UNPROCESSABLE = 422;

    private final WitnessAddress witness;
    private final Duration patience;
    private final HttpClient http;

    WitnessClient(WitnessAddress witness, Duration patience) {
        this.witness = witness;
        this.patience = patience;
        this.http = HttpClient.newBuilder().connectTimeout(patience).build();
    }

    /**
     * What a witness says to a checkpoint: exactly one of these.
     *
     * @param cosignatures that it cosigned
     * @param latest that it is at another size
     * @param disputed that the proof does not lead from what it cosigned last
     */
    record Said(Optional<Cosignatures> cosignatures, Optional<LatestSize> latest, Optional<String> disputed) {}

    Said add(AddCheckpoint asked) throws WitnessErred {
        HttpResponse<byte[]> answer = send(HttpRequest.newBuilder(uri("/add-checkpoint"))
                .POST(BodyPublishers.ofByteArray(asked.bytes()))
                .build());
        try {
            return switch (answer.statusCode()) {
                case OK -> new Said(Optional.of(Cosignatures.read(answer.body())), Optional.empty(), Optional.empty());
                case CONFLICT ->
                    new Said(Optional.empty(), Optional.of(LatestSize.read(answer.body())), Optional.empty());
                case UNPROCESSABLE -> new Said(Optional.empty(), Optional.empty(), Optional.of(text(answer)));
                case FORBIDDEN -> throw new WitnessErred(Trouble.Kind.UNKNOWN_KEY, text(answer));
                case NOT_FOUND ->
                    throw new WitnessErred(
                            Trouble.Kind.UNKNOWN_LOG,
                            asked.checkpoint().checkpoint().origin());
                default -> throw new WitnessErred(Trouble.Kind.REFUSED, answer.statusCode(), text(answer));
            };
        } catch (Malformed garbage) {
            throw new WitnessErred(Trouble.Kind.NOT_UNDERSTOOD, String.valueOf(garbage.getMessage()));
        }
    }

    /** The checkpoint of a log that it cosigned last; empty where it has none, or gives none out. */
    Optional<SignedCheckpoint> last(String origin) throws WitnessErred {
        HttpResponse<byte[]> answer = send(HttpRequest.newBuilder(uri("/" + hash(origin) + "/checkpoint"))
                .GET()
                .build());
        try {
            return answer.statusCode() == OK ? Optional.of(SignedCheckpoint.read(answer.body())) : Optional.empty();
        } catch (Malformed garbage) {
            throw new WitnessErred(Trouble.Kind.NOT_UNDERSTOOD, String.valueOf(garbage.getMessage()));
        }
    }

    private HttpResponse<byte[]> send(HttpRequest request) throws WitnessErred {
        CompletableFuture<HttpResponse<byte[]>> answer = http.sendAsync(request, info -> new LimitedBody());
        try {
            return answer.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException slow) {
            answer.cancel(true);
            throw new WitnessErred(Trouble.Kind.SLOW, witness.url(), patience.toSeconds());
        } catch (ExecutionException failure) {
            throw new WitnessErred(Trouble.Kind.AWAY, witness.url(), String.valueOf(failure.getCause()));
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            answer.cancel(true);
            throw new WitnessErred(Trouble.Kind.AWAY, witness.url(), "interrupted");
        }
    }

    private URI uri(String path) {
        return URI.create(witness.url() + path);
    }

    private static String text(HttpResponse<byte[]> answer) {
        return Text.quoted(new String(answer.body(), StandardCharsets.UTF_8).strip());
    }

    private static String hash(String origin) {
        return Sha256.hex(origin.getBytes(StandardCharsets.UTF_8));
    }
}
