package io.daicho.service.web;

import static io.daicho.service.testing.Lines.registered;
import static io.daicho.service.web.Served.JSON;
import static io.daicho.service.web.Served.json;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.daicho.proof.checkpoint.SignedCheckpoint;
import io.daicho.proof.merkle.Hash;
import io.daicho.proof.note.VerifierKey;
import io.daicho.proof.tile.TilePath;
import io.daicho.readmodel.ProgressListener;
import io.daicho.service.sealing.keys.LogKey;
import io.daicho.service.verifying.Demands;
import io.daicho.service.verifying.DirectoryVerification;
import io.daicho.service.verifying.report.Findings;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The machine's own log as others may read it. */
@Timeout(120)
class MachineLogOverRestTest {
    @TempDir
    Path data;

    private Served served;

    @BeforeEach
    void serve() {
        served = new Served(data);
        served.post("/api/v1/facts", JSON, registered());
    }

    @AfterEach
    void stop() {
        served.close();
    }

    @Test
    void aLookIsSealedSoonAndWhatAWitnessNeedsIsServed() throws Exception {
        served.get("/contracts/c-1");
        SignedCheckpoint signed = sealed(3);

        VerifierKey key = VerifierKey.read(new String(served.bytes("/log/_machine/key"), UTF_8).strip());
        signed.verify(signed.checkpoint().origin(), LogKey.known(List.of(key)));
        assertThat(signed.checkpoint().origin()).endsWith("/_machine");
        assertThat(served.get("/log/_machine/history/").statusCode()).isEqualTo(200);
        int size = (int) signed.checkpoint().size();
        assertThat(served.bytes("/log/_machine/" + TilePath.in(size, 0, 0).path()))
                .hasSize(size * Hash.BYTES);
    }

    @Test
    void itsEntriesAreNotServedAndItIsSaidWhy() throws Exception {
        int size = (int) sealed(2).checkpoint().size();

        HttpResponse<String> answer = served.get("/log/_machine/tile/entries/000.p/" + size, "Accept-Language", "en");
        HttpResponse<String> numbered = served.get("/log/%5Fmachine/1/tile/entries/000.p/" + size);

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(json(answer).get("code").stringValue()).isEqualTo("entries-not-served");
        assertThat(json(answer).get("detail").stringValue()).contains("who looked at which contract");
        assertThat(numbered.statusCode()).isEqualTo(403);
    }

    @Test
    void whatRanAndWasStoppedVerifies() throws Exception {
        served.get("/contracts/c-1");
        sealed(3);
        served.close();

        Findings machine = new DirectoryVerification(
                        data, Demands.NONE, Clock.systemUTC().instant())
                .run(ProgressListener.NONE)
                .machine();

        assertThat(machine.faults()).isEmpty();
        served = new Served(data);
    }

    /** Not at once, and without any look of this test: its checkpoint is no contract's. */
    private SignedCheckpoint sealed(int size) throws Exception {
        while (true) {
            HttpResponse<String> checkpoint = served.get("/log/_machine/checkpoint");
            if (checkpoint.statusCode() == 200) {
                SignedCheckpoint signed =
                        SignedCheckpoint.read(checkpoint.body().getBytes(UTF_8));
                if (signed.checkpoint().size() >= size) {
                    return signed;
                }
            }
            Thread.onSpinWait();
        }
    }
}
