package io.daicho.service.web;

import static io.daicho.service.testing.Lines.received;
import static io.daicho.service.testing.Lines.registered;
import static io.daicho.service.web.Served.JSON;
import static io.daicho.service.web.Served.json;

import io.daicho.proof.checkpoint.SignedCheckpoint;
import io.daicho.proof.note.VerifierKey;
import tools.jackson.databind.JsonNode;

/** The log of the contract c-1, as a served ledger gives it. */
record LogOfC1(Served served) {
    /** Records three facts, and waits until they are sealed. */
    static LogOfC1 ofThree(Served served) {
        served.post("/api/v1/facts", JSON, registered());
        served.post("/api/v1/facts", JSON, received("f-1", "k-1", "2026-02-01"));
        served.post("/api/v1/facts", JSON, received("f-2", "k-2", "2026-02-01"));
        LogOfC1 log = new LogOfC1(served);
        log.awaitSealed(3);
        return log;
    }

    JsonNode awaitSealed(int size) {
        JsonNode state;
        do {
            Thread.onSpinWait();
            state = json(served.get("/api/v1/contracts/c-1/log"));
        } while (state.get("size").intValue() < size);
        return state;
    }

    SignedCheckpoint checkpoint() throws Exception {
        return SignedCheckpoint.read(served.bytes("/log/c-1/checkpoint"));
    }

    VerifierKey key() throws Exception {
        return VerifierKey.read(served.get("/log/c-1/key").body().strip());
    }
}
