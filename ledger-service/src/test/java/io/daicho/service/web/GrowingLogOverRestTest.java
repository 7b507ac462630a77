package io.daicho.service.web;

import static io.daicho.service.testing.Lines.received;
import static io.daicho.service.web.Served.JSON;
import static io.daicho.service.web.Served.json;
import static org.assertj.core.api.Assertions.assertThat;

import io.daicho.proof.note.VerifierKey;
import io.daicho.proof.note.VerifierKeys;
import io.daicho.proof.receipt.EntryProof;
import io.daicho.proof.tile.BundlePath;
import io.daicho.proof.tile.EntryBundle;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** What becomes of the log, asked over HTTP: another entry, another key. */
class GrowingLogOverRestTest {
    @TempDir
    Path data;

    private Served served;
    private LogOfC1 log;

    @BeforeEach
    void serve() {
        served = new Served(data);
        log = LogOfC1.ofThree(served);
    }

    @AfterEach
    void stop() {
        served.close();
    }

    @Test
    void anAcknowledgedFactNamesItsEntryAndWhereItsProofWillBe() throws Exception {
        JsonNode receipt = json(served.post("/api/v1/facts", JSON, received("f-3", "k-3", "2026-02-01")));
        assertThat(receipt.get("entry").stringValue()).isEqualTo("c-1/f-3");
        assertThat(receipt.get("position").intValue()).isEqualTo(3);
        String path = receipt.get("proof").stringValue();

        HttpResponse<String> answer = served.get(path);
        if (answer.statusCode() == 202) {
            assertThat(json(answer).get("detail").stringValue()).contains("not sealed yet");
        }
        log.awaitSealed(4);
        EntryProof proof = EntryProof.read(served.bytes(path));

        BundlePath bundle = BundlePath.in(4, 0);
        byte[] entry = EntryBundle.read(bundle, served.bytes("/log/c-1/" + bundle.path()))
                .entries()
                .get(3)
                .toArray();
        assertThat(proof.verify(entry, log.key().name(), VerifierKeys.of(log.key()))
                        .checkpoint()
                        .size())
                .isEqualTo(4);
    }

    @Test
    void anotherKeyFollowsWhereItIsAskedFor() throws Exception {
        VerifierKey former = log.key();

        assertThat(json(served.post("/api/v1/log-key/rotation", JSON, ""))
                        .get("contracts")
                        .intValue())
                .isEqualTo(1);

        assertThat(log.key()).isNotEqualTo(former);
        assertThat(served.get("/log/c-1/successions").body())
                .contains(former.toString(), log.key().toString());
        log.checkpoint().verify(former.name(), VerifierKeys.of(former));
        log.checkpoint().verify(former.name(), VerifierKeys.of(log.key()));
    }
}
