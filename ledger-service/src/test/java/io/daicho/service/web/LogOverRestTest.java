package io.daicho.service.web;

import static io.daicho.service.web.Served.JSON;
import static io.daicho.service.web.Served.json;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.daicho.proof.Malformed;
import io.daicho.proof.checkpoint.VerifiedCheckpoint;
import io.daicho.proof.merkle.Hash;
import io.daicho.proof.merkle.MerkleTree;
import io.daicho.proof.note.NoteSignature;
import io.daicho.proof.note.VerifierKeys;
import io.daicho.proof.tile.BundlePath;
import io.daicho.proof.tile.EntryBundle;
import io.daicho.proof.tile.Tile;
import io.daicho.proof.tile.TilePath;
import io.daicho.proof.tile.TiledHashes;
import io.daicho.service.testing.Tool;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** The log as others read it: over HTTP, with nothing but the formats. */
class LogOverRestTest {
    @TempDir
    static Path data;

    private static Served served;
    private static LogOfC1 log;

    @BeforeAll
    static void serve() {
        served = new Served(data);
        log = LogOfC1.ofThree(served);
    }

    @AfterAll
    static void stop() {
        served.close();
    }

    private Tile tile(TilePath path) {
        try {
            return Tile.read(path, served.bytes("/log/c-1/" + path.path()));
        } catch (Malformed fault) {
            throw new AssertionError(fault);
        }
    }

    @Test
    void isServedAsTlogTilesSays() throws Exception {
        VerifiedCheckpoint verified = log.checkpoint().verify(log.key().name(), VerifierKeys.of(log.key()));

        assertThat(verified.checkpoint().size()).isEqualTo(3);
        assertThat(verified.checkpoint().root()).isEqualTo(MerkleTree.root(new TiledHashes(this::tile, 3), 3));
        BundlePath path = BundlePath.in(3, 0);
        EntryBundle bundle = EntryBundle.read(path, served.bytes("/log/c-1/" + path.path()));
        assertThat(new String(bundle.entries().get(1).toArray(), UTF_8)).contains("\"id\":\"c-1/f-1\"");
        for (int i = 0; i < 3; i++) {
            assertThat(Hash.leaf(bundle.entries().get(i).toArray())).isEqualTo(new TiledHashes(this::tile, 3).at(0, i));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "checkpoint, text/plain;charset=UTF-8, no-store",
        "key, text/plain;charset=UTF-8, no-store",
        "history/, text/plain;charset=UTF-8, no-store",
        "tile/0/000.p/3, application/octet-stream, no-cache",
        "1/checkpoint, text/plain;charset=UTF-8, no-store",
        "1/tile/0/000.p/3, application/octet-stream, 'max-age=31536000, private, immutable'",
        "1/tile/entries/000.p/3, application/octet-stream, 'max-age=31536000, private, immutable'"
    })
    void saysOfEachFileWhatItIsAndHowLongItMayBeKept(String path, String type, String cache) {
        HttpResponse<String> response = served.get("/log/c-1/" + path);

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(Served.type(response)).isEqualTo(type);
        assertThat(response.headers().firstValue("Cache-Control")).contains(cache);
    }

    @ParameterizedTest
    @CsvSource({
        "/log/c-1/tile/0/001, 404, not-in-log",
        "/log/c-1/tile/0/000, 404, not-in-log",
        "/log/c-1/tile/entries/000.p/200, 404, not-in-log",
        "/log/c-1/tile/0/1, 400, bad-parameter",
        "/log/c-1/tile/0/000.p/256, 400, bad-parameter",
        "/log/c-1/tile/64/000, 400, bad-parameter",
        "/log/c-1/tile/entries/..%2f..%2fkey, 400, bad-request",
        "/log/c-1/stamps/.., 404, not-in-log",
        "/log/c-1/history/1999-01, 404, not-in-log",
        "/log/c-1/successions, 404, not-in-log",
        "/log/c-2/checkpoint, 404, not-in-log",
        "/log/c-1/2/checkpoint, 404, not-in-log",
        "/log/_key, 404, not-found",
        "/api/v1/contracts/c-2/log, 404, unknown-contract",
        "/api/v1/contracts/c-1/facts/f-9/receipt, 404, not-on-record"
    })
    void refusesWhatIsNotThere(String path, int status, String code) {
        HttpResponse<String> response = served.get(path);

        assertThat(response.statusCode()).isEqualTo(status);
        if (Served.type(response).contains("json")) {
            assertThat(json(response).get("code").stringValue()).isEqualTo(code);
        }
    }

    @Test
    void tellsHowItStands() {
        JsonNode state = json(served.get("/api/v1/contracts/c-1/log"));

        assertThat(state.get("size").intValue()).isEqualTo(3);
        assertThat(state.get("behind").intValue()).isZero();
        assertThat(state.get("origin").stringValue()).endsWith("/c-1");
        assertThat(state.get("key").stringValue())
                .isEqualTo(served.get("/log/c-1/key").body().strip());
        assertThat(state.has("stopped")).isFalse();
        assertThat(json(served.post("/api/v1/contracts/c-1/log/reconciliation", JSON, ""))
                        .toString())
                .isEqualTo("{\"contract\":\"c-1\",\"size\":3,\"agrees\":true}");
    }

    @Test
    void openSslVerifiesTheSignatureOfTheCheckpoint() throws Exception {
        Tool openssl = Tool.openssl();
        NoteSignature signature = log.checkpoint().note().signatures().get(0);
        String pem =
                Base64.getMimeEncoder().encodeToString(log.key().publicKey().getEncoded());
        Path keyFile = Files.writeString(
                data.resolve("key.pem"), "-----BEGIN PUBLIC KEY-----\n" + pem + "\n-----END PUBLIC KEY-----\n");
        Path message = Files.writeString(
                data.resolve("message"), log.checkpoint().note().text());
        Path given =
                Files.write(data.resolve("signature"), signature.signature().toArray());

        assertThat(openssl.call(
                        data,
                        "pkeyutl",
                        "-verify",
                        "-pubin",
                        "-rawin",
                        "-inkey",
                        keyFile,
                        "-in",
                        message,
                        "-sigfile",
                        given))
                .contains("Signature Verified Successfully");
        assertThat(openssl.call(data, "pkey", "-in", data.resolve("log/_key"), "-pubout"))
                .contains(pem.replace("\r", ""));
    }
}
