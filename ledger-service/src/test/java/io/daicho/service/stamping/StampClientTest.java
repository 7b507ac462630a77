package io.daicho.service.stamping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.daicho.proof.text.Sha256;
import io.daicho.service.testing.Tool;
import io.daicho.service.trust.TrustAnchors;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.bouncycastle.tsp.TSPAlgorithms;
import org.bouncycastle.tsp.TimeStampRequest;
import org.bouncycastle.tsp.TimeStampRequestGenerator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StampClientTest {
    private static final byte[] CHECKPOINT = "origin\n1\nroot\n".getBytes(StandardCharsets.UTF_8);
    private static final byte[] DIGEST = Sha256.of(CHECKPOINT);

    @TempDir
    Path directory;

    private Authority authority;
    private final StampClient client = new StampClient(Duration.ofSeconds(30));

    @BeforeEach
    void start() {
        authority = Authority.named("alpha", directory);
    }

    @AfterEach
    void stop() {
        authority.close();
    }

    @Test
    void aStampSaysWhenByWhomUnderWhichPolicyAndHowExactly() throws Exception {
        Instant before = Instant.now().minusSeconds(2);

        StampClient.Answered answered = client.stamp(authority.configured(), DIGEST);

        VerifiedStamp stamp = StampVerifier.verify(answered.response(), CHECKPOINT, authority.trusted());
        assertThat(stamp).isEqualTo(answered.verified());
        assertThat(stamp.time()).isBetween(before, Instant.now().plusSeconds(2));
        assertThat(stamp.authority()).isEqualTo("CN=alpha");
        assertThat(stamp.policy()).isEqualTo("1.2.3.4.1");
        assertThat(stamp.accuracy()).contains(Duration.parse("PT1.5001S"));
        assertThat(stamp.serial()).isEqualTo(2);
    }

    @Test
    void opensslAcceptsItFromTheDigestAlone() throws Exception {
        Path file = directory.resolve("stamp.tsr");
        Files.write(file, client.stamp(authority.configured(), DIGEST).response());

        String good = java.util.HexFormat.of().formatHex(DIGEST);
        assertThat(verify(file, good)).contains("Verification: OK").endsWith("exit 0");
        assertThat(verify(file, good.replace('a', 'b'))).contains("Verification: FAILED");
    }

    private String verify(Path file, String digest) {
        return Tool.openssl()
                .call(directory, "ts", "-verify", "-digest", digest, "-in", file, "-CAfile", authority.root());
    }

    @Test
    void thePolicyIsTheOneThatWasAskedFor() throws Exception {
        assertThat(client.stamp(asking("1.2.3.4.5"), DIGEST).verified().policy())
                .isEqualTo("1.2.3.4.5");
        assertThatThrownBy(() -> client.stamp(asking("1.2.3.4.9"), DIGEST))
                .isInstanceOf(NotStamped.class)
                .hasMessageContaining("authority alpha (http://127.0.0.1:")
                .hasMessageContaining("the authority refused: rejection, unacceptedPolicy");
        authority.answers(request -> authority.stamp(withoutPolicy(request)));
        assertThatThrownBy(() -> client.stamp(asking("1.2.3.4.5"), DIGEST))
                .isInstanceOf(NotStamped.class)
                .hasMessageContaining("it stamped under the policy 1.2.3.4.1, not under 1.2.3.4.5");
    }

    private static byte[] withoutPolicy(byte[] request) throws IOException {
        TimeStampRequest asked = new TimeStampRequest(request);
        TimeStampRequestGenerator generator = new TimeStampRequestGenerator();
        generator.setCertReq(true);
        return generator
                .generate(TSPAlgorithms.SHA256, asked.getMessageImprintDigest(), asked.getNonce())
                .getEncoded();
    }

    private StampAuthority asking(String policy) {
        return new StampAuthority("alpha", authority.url(), authority.trusted(), Optional.of(policy));
    }

    private Path write(byte[] bytes) throws IOException {
        return Files.write(directory.resolve("stamped"), bytes);
    }

    @Test
    void anAnswerToAnotherRequestIsRefused() throws Exception {
        byte[] earlier = client.stamp(authority.configured(), DIGEST).response();

        authority.answers(request -> earlier);
        refused("the answer is to another request: its nonce is ");
        authority.answers(request -> authority.stampOf(write(CHECKPOINT), "-sha256 -cert -no_nonce"));
        refused("its nonce is missing, not ");
    }

    @Test
    void garbageAndSilenceAndHttpErrorsAreToldApart() {
        authority.answers(request -> "<html>login</html>".getBytes(StandardCharsets.UTF_8));
        refused("time stamp: it is not DER of RFC 3161");
        authority.answers(request -> new byte[0]);
        refused("time stamp: it is ");
        authority.answers(request -> new byte[200_000]);
        refused("its answer has more than 100000 bytes");
        authority.answers(request -> java.util.Arrays.copyOf(authority.stamp(request), 500));
        refused("time stamp: it is not DER of RFC 3161");
        authority.answersWith(503);
        refused("it answered with status 503");
        authority.close();
        refused("it cannot be reached");
    }

    @Test
    void aSlowAuthorityIsGivenUp() {
        CountDownLatch end = new CountDownLatch(1);
        authority.answers(request -> {
            try {
                end.await();
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
            return new byte[0];
        });

        assertThatThrownBy(() -> new StampClient(Duration.ofMillis(300)).stamp(authority.configured(), DIGEST))
                .isInstanceOf(NotStamped.class)
                .hasMessageContaining("it did not answer within 300 ms");
        end.countDown();
    }

    @Test
    void anAuthorityThatIsNotTrustedOrNotOneForStampsIsRefused() {
        try (Authority other = Authority.named("beta", directory)) {
            StampAuthority wrong = new StampAuthority("beta", other.url(), authority.trusted(), Optional.empty());
            assertThatThrownBy(() -> client.stamp(wrong, DIGEST))
                    .hasMessageContaining("the certificate of \"CN=beta\", issued by \"CN=beta root\", is not one that"
                            + " is trusted, nor leads to one; trusted are \"CN=alpha root\"");
        }
    }

    @Test
    void whatCannotBeAnAuthorityIsRefusedAtOnce() {
        assertThatThrownBy(() -> new StampAuthority("Alpha", authority.url(), authority.trusted(), Optional.empty()))
                .hasMessageContaining("lower-case letters");
        assertThatThrownBy(() ->
                        new StampAuthority("a", java.net.URI.create("ftp://a"), authority.trusted(), Optional.empty()))
                .hasMessageContaining("begins with http:// or https://, not ftp://a");
        assertThatThrownBy(() -> new StampAuthority("a", authority.url(), TrustAnchors.NONE, Optional.empty()))
                .hasMessageContaining("no certificate to verify its stamps with");
        assertThatThrownBy(() -> asking("one.two")).hasMessageContaining("digits with dots between, not \"one.two\"");
    }

    private void refused(String why) {
        assertThatThrownBy(() -> client.stamp(authority.configured(), DIGEST))
                .isInstanceOf(NotStamped.class)
                .hasMessageContaining(why);
    }
}
