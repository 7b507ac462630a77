package io.daicho.service.stamping;

import io.daicho.proof.Malformed;
import io.daicho.proof.ProofFailed;
import io.daicho.service.store.keyring.Secret;
import java.io.IOException;
import java.math.BigInteger;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.tsp.TSPAlgorithms;
import org.bouncycastle.tsp.TimeStampRequest;
import org.bouncycastle.tsp.TimeStampRequestGenerator;

/** Asks authorities over HTTP (RFC 3161 section 3.4), and takes nothing for an answer that it could not verify. */
public final class StampClient {
    private static final int NONCE_BITS = 64;
    private static final int OK = 200;

    private final Duration timeout;
    private final HttpClient http;

    /**
     * A client.
     *
     * @param timeout how long an authority may take, from the first byte of the request to the last of the answer
     */
    public StampClient(Duration timeout) {
        this.timeout = timeout;
        this.http = HttpClient.newBuilder()
                .connectTimeout(timeout)
                .followRedirects(HttpClient.Redirect.NORMAL)
                .build();
    }

    /**
     * What an authority answered.
     *
     * @param response its answer in DER, as a {@code .tsr} file has it
     * @param verified what it says
     */
    @SuppressWarnings("ArrayRecordComponent") // bytes that nobody compares as a whole
    public record Answered(byte[] response, VerifiedStamp verified) {}

    /**
     * Has a digest stamped.
     *
     * @param authority by whom
     * @param sha256 the SHA-256 of what is stamped
     * @throws NotStamped if there is no stamp that verifies
     */
    public Answered stamp(StampAuthority authority, byte[] sha256) throws NotStamped {
        BigInteger nonce = new BigInteger(1, Secret.bytes(NONCE_BITS / Byte.SIZE)).setBit(NONCE_BITS - 1);
        byte[] answer = ask(authority, request(authority, sha256, nonce));
        try {
            Stamp stamp = Stamp.read(answer);
            if (!stamp.nonce().equals(Optional.of(nonce))) {
                throw new NotStamped(
                        authority,
                        "the answer is to another request: its nonce is "
                                + stamp.nonce().map(BigInteger::toString).orElse("missing") + ", not " + nonce);
            }
            VerifiedStamp verified = StampVerifier.verify(stamp, sha256, authority.trusted());
            if (authority
                    .policy()
                    .filter(policy -> !policy.equals(verified.policy()))
                    .isPresent()) {
                throw new NotStamped(
                        authority,
                        "it stamped under the policy " + verified.policy() + ", not under "
                                + authority.policy().get());
            }
            return new Answered(answer, verified);
        } catch (Malformed | ProofFailed fault) {
            throw new NotStamped(authority, String.valueOf(fault.getMessage()));
        }
    }

    private static byte[] request(StampAuthority authority, byte[] sha256, BigInteger nonce) {
        TimeStampRequestGenerator generator = new TimeStampRequestGenerator();
        generator.setCertReq(true);
        authority.policy().ifPresent(policy -> generator.setReqPolicy(new ASN1ObjectIdentifier(policy)));
        try {
            TimeStampRequest request = generator.generate(TSPAlgorithms.SHA256, sha256, nonce);
            return request.getEncoded();
        } catch (IOException inMemory) {
            throw new IllegalStateException(inMemory);
        }
    }

    private byte[] ask(StampAuthority authority, byte[] request) throws NotStamped {
        CompletableFuture<HttpResponse<byte[]>> asked = http.sendAsync(
                HttpRequest.newBuilder(authority.url())
                        .timeout(timeout)
                        .header("Content-Type", "application/timestamp-query")
                        .header("Accept", "application/timestamp-reply")
                        .POST(HttpRequest.BodyPublishers.ofByteArray(request))
                        .build(),
                response -> new LimitedBody(Stamp.MOST_BYTES));
        try {
            HttpResponse<byte[]> answer = asked.get(timeout.toMillis(), TimeUnit.MILLISECONDS);
            if (answer.statusCode() != OK) {
                throw new NotStamped(authority, "it answered with status " + answer.statusCode());
            }
            return answer.body();
        } catch (TimeoutException late) {
            asked.cancel(true);
            throw new NotStamped(authority, "it did not answer within " + timeout.toMillis() + " ms");
        } catch (ExecutionException failure) {
            throw new NotStamped(authority, why(failure.getCause()));
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            asked.cancel(true);
            throw new NotStamped(authority, "the ledger is being stopped");
        }
    }

    private String why(@org.jspecify.annotations.Nullable Throwable cause) {
        if (cause instanceof java.net.http.HttpTimeoutException) {
            return "it did not answer within " + timeout.toMillis() + " ms";
        }
        if (cause instanceof LimitedBody.TooLong tooLong) {
            return String.valueOf(tooLong.getMessage());
        }
        return "it cannot be reached: " + cause;
    }
}
