package io.daicho.service.witness;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.daicho.proof.checkpoint.SignedCheckpoint;
import io.daicho.proof.text.Bytes;
import io.daicho.service.testing.GrowingLog;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The witness over real HTTP. */
class WitnessServerTest {
    private static final String ORIGIN = "ledger.example.jp/c-1";

    @TempDir
    Path parent;

    private final GrowingLog log = GrowingLog.called(ORIGIN).grownTo(300);
    private final HttpClient http = HttpClient.newHttpClient();
    private WitnessDirectory directory;
    private WitnessServer server;

    @BeforeEach
    void start() throws Exception {
        directory = Cosigned.directory(parent.resolve("witness"), log.signer().key());
        server = WitnessServer.start(
                directory, new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), Cosigned.CLOCK, told -> {});
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void cosignsAndServesWhatItCosigned() throws Exception {
        HttpResponse<byte[]> answer = post(log.request(0, 7));

        assertThat(answer.statusCode()).isEqualTo(200);
        Cosigned.verify(
                Bytes.of(answer.body()), log.signed(7), directory.cosigner().key());
        HttpResponse<byte[]> served = get("/" + LogFolder.nameOf(ORIGIN) + "/checkpoint");
        assertThat(served.statusCode()).isEqualTo(200);
        SignedCheckpoint cosigned = SignedCheckpoint.read(served.body());
        assertThat(cosigned.checkpoint()).isEqualTo(log.at(7));
        assertThat(cosigned.note().signatures()).hasSize(2);
    }

    @Test
    void theFolderOfALogIsTheHashOfItsOrigin() {
        assertThat(LogFolder.nameOf("example.com/behind-the-sofa"))
                .as("printf %%s example.com/behind-the-sofa | sha256sum")
                .isEqualTo("5fd2dc0beb4ce54da5050cf6d5c75248b023abad441c3cecde3976fbe9da4fe4");
    }

    @Test
    void saysItsSizeInItsOwnType() throws Exception {
        post(log.request(0, 7));

        HttpResponse<byte[]> answer = post(log.request(0, 20));

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.headers().firstValue("Content-Type")).contains("text/x.tlog.size");
        assertThat(text(answer)).isEqualTo("7\n");
    }

    @Test
    void hasNoCheckpointOfALogThatItNeverCosigned() throws Exception {
        refuses(
                404,
                "This witness cosigned no checkpoint of that log.",
                get("/" + LogFolder.nameOf(ORIGIN) + "/checkpoint"));
    }

    @Test
    void knowsNoOtherPathAndNoOtherMethod() throws Exception {
        String nothing =
                "There is nothing here but POST /add-checkpoint, GET / and GET /<SHA-256 of an origin>/checkpoint.";
        refuses(404, nothing, get("/logs"));
        refuses(404, nothing, get("/../key"));
        refuses(404, nothing, get("/" + "A".repeat(64) + "/checkpoint"));
        HttpResponse<byte[]> got = get("/add-checkpoint");
        refuses(405, "Only POST is answered here.", got);
        assertThat(got.headers().firstValue("Allow")).contains("POST");
        HttpResponse<byte[]> posted = http.send(
                HttpRequest.newBuilder(uri("/")).POST(BodyPublishers.noBody()).build(), BodyHandlers.ofByteArray());
        refuses(405, "Only GET is answered here.", posted);
    }

    @Test
    void readsNoMoreThanARequestCanHave() throws Exception {
        refuses(413, "The request has more than 65536 bytes.", post(new byte[65_537]));
        refuses(
                400,
                "add-checkpoint, line 1: the line has no newline at its end",
                post("o".repeat(65_536).getBytes(UTF_8)));
    }

    @Test
    void whoConnectsAndSaysNothingKeepsNobodyWaiting() throws Exception {
        List<Socket> silent = new ArrayList<>();
        try {
            for (int i = 0; i < 100; i++) {
                silent.add(new Socket(
                        server.address().getAddress(), server.address().getPort()));
            }
            assertThat(post(log.request(0, 7)).statusCode()).isEqualTo(200);
        } finally {
            for (Socket socket : silent) {
                socket.close();
            }
        }
    }

    @Test
    void ofManyAtOnceEachIsCosignedInItsTurnAndNoneGoesBack() throws Exception {
        List<CompletableFuture<HttpResponse<byte[]>>> asked = LongStream.rangeClosed(1, 60)
                .mapToObj(size -> http.sendAsync(request(log.request(0, size)), BodyHandlers.ofByteArray()))
                .toList();
        List<Integer> statuses =
                asked.stream().map(answer -> answer.join().statusCode()).toList();

        assertThat(statuses)
                .containsOnlyOnce(200)
                .allMatch(status -> Set.of(200, 409).contains(status));
        long first = statuses.indexOf(200) + 1L;
        assertThat(text(post(log.request(0, 300)))).isEqualTo(first + "\n");
    }

    @Test
    void ofTwoHistoriesAtOnceItCosignsOnlyOne() throws Exception {
        post(log.request(0, 7));
        GrowingLog fork = log.forkedAfter(7, 60);
        List<CompletableFuture<HttpResponse<byte[]>>> asked = LongStream.rangeClosed(8, 60)
                .boxed()
                .flatMap(size -> List.of(log.request(7, size), fork.request(7, size)).stream())
                .map(body -> http.sendAsync(request(body), BodyHandlers.ofByteArray()))
                .toList();

        List<Integer> statuses =
                asked.stream().map(answer -> answer.join().statusCode()).toList();

        assertThat(statuses).containsOnlyOnce(200);
    }

    @Test
    void showsAPersonWhatItSawInTwoLanguages() throws Exception {
        post(log.request(0, 7));

        String english = text(get("/?lang=en"));
        String japanese = text(get("/?lang=ja"));

        assertThat(english)
                .contains("Entries", "<code>7</code>", log.at(7).root().toString(), "2026-04-01 00:00")
                .contains(directory.cosigner().key().toString(), LogFolder.nameOf(ORIGIN) + "/checkpoint");
        assertThat(japanese).contains("件数", "<code>7</code>", log.at(7).root().toString(), "令和8年4月1日");
    }

    @Test
    void writesTheNameOfALogSoThatItIsNoMarkup() throws Exception {
        GrowingLog odd = GrowingLog.called("<b>&\"").grownTo(1);
        directory.change("<b>&\"", Trust.key(odd.signer().key()));

        assertThat(text(get("/"))).contains("&lt;b&gt;&amp;&quot;").doesNotContain("<b>");
    }

    @Test
    void saysWhatToDoWhereTheAddressIsTaken() {
        assertThatThrownBy(() -> WitnessServer.start(directory, server.address(), Cosigned.CLOCK, told -> {}))
                .isInstanceOf(UnusableWitness.class)
                .hasMessageContaining("cannot listen on")
                .hasMessageContaining("--listen HOST:PORT");
    }

    private void refuses(int status, String sentence, HttpResponse<byte[]> answer) {
        assertThat(text(answer)).isEqualTo(sentence + "\n");
        assertThat(answer.statusCode()).isEqualTo(status);
    }

    private HttpResponse<byte[]> post(byte[] body) throws Exception {
        return http.send(request(body), BodyHandlers.ofByteArray());
    }

    private HttpRequest request(byte[] body) {
        return HttpRequest.newBuilder(uri("/add-checkpoint"))
                .POST(BodyPublishers.ofByteArray(body))
                .build();
    }

    private HttpResponse<byte[]> get(String path) throws Exception {
        return http.send(HttpRequest.newBuilder(uri(path)).GET().build(), BodyHandlers.ofByteArray());
    }

    private URI uri(String path) {
        return URI.create("http://127.0.0.1:" + server.address().getPort() + path);
    }

    private static String text(HttpResponse<byte[]> answer) {
        return new String(answer.body(), UTF_8);
    }
}
