package io.daicho.service.files;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.http.SdkHttpMethod;
import software.amazon.awssdk.http.SdkHttpRequest;
import software.amazon.awssdk.http.auth.aws.signer.AwsV4HttpSigner;
import software.amazon.awssdk.http.auth.spi.signer.HttpSigner;
import software.amazon.awssdk.http.auth.spi.signer.SignedRequest;
import software.amazon.awssdk.identity.spi.AwsCredentialsIdentity;

/** Requests to a bucket, signed with Signature Version 4, the digest of the body included. */
final class S3Requests {
    private static final Duration TO_CONNECT = Duration.ofSeconds(5);
    private static final Duration TO_ANSWER = Duration.ofMinutes(2);

    /** The client sets these itself. */
    private static final Set<String> OWN = Set.of("host", "content-length", "connection", "expect", "upgrade");

    private final EvidenceProperties.S3 properties;
    private final URI endpoint;
    private final Clock clock;
    private final AwsV4HttpSigner signer = AwsV4HttpSigner.create();
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(TO_CONNECT).build();

    S3Requests(EvidenceProperties.S3 properties, URI endpoint, Clock clock) {
        this.properties = properties;
        this.endpoint = endpoint;
        this.clock = clock;
    }

    /**
     * Sends one.
     *
     * @param key the object; empty: the bucket itself
     * @param query the query, its values encoded
     * @param signed the file that is the body, for its digest; null: there is no body
     */
    HttpResponse<InputStream> send(
            String method, String key, String query, @Nullable Path signed, HttpRequest.BodyPublisher body)
            throws IOException {
        URI uri = URI.create(endpoint.toString().replaceAll("/$", "") + "/" + properties.bucket()
                + (key.isEmpty() ? "" : "/" + key) + (query.isEmpty() ? "" : "?" + query));
        HttpRequest.Builder request =
                HttpRequest.newBuilder(uri).timeout(TO_ANSWER).method(method, body);
        sign(method, uri, signed).request().headers().forEach((name, values) -> {
            if (!OWN.contains(name.toLowerCase(Locale.ROOT))) {
                values.forEach(value -> request.header(name, value));
            }
        });
        try {
            return http.send(request.build(), HttpResponse.BodyHandlers.ofInputStream());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while waiting for " + endpoint, interrupted);
        }
    }

    private SignedRequest sign(String method, URI uri, @Nullable Path body) {
        SdkHttpRequest request = SdkHttpRequest.builder()
                .method(SdkHttpMethod.fromValue(method))
                .uri(uri)
                .build();
        return signer.sign(signing -> signing.identity(
                        AwsCredentialsIdentity.create(properties.accessKey(), properties.secretKey()))
                .request(request)
                .payload(body == null ? null : () -> opened(body))
                .putProperty(AwsV4HttpSigner.SERVICE_SIGNING_NAME, "s3")
                .putProperty(AwsV4HttpSigner.REGION_NAME, properties.region())
                .putProperty(AwsV4HttpSigner.DOUBLE_URL_ENCODE, false)
                .putProperty(AwsV4HttpSigner.NORMALIZE_PATH, false)
                .putProperty(HttpSigner.SIGNING_CLOCK, clock));
    }

    private static InputStream opened(Path file) {
        try {
            return Files.newInputStream(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
