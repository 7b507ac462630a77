package io.daicho.service.cli.place;

import io.daicho.api.id.ContractId;
import io.daicho.api.id.FactId;
import io.daicho.service.cli.call.LedgerClient;
import io.daicho.service.cli.call.Named;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** In a ledger that runs elsewhere. */
public final class SealedLogsThere implements SealedLogs {
    private static final int OK = 200;

    private final LedgerClient client;

    /** Over REST. */
    public SealedLogsThere(LedgerClient client) {
        this.client = client;
    }

    @Override
    public List<ContractId> contracts() {
        return client.contracts();
    }

    /** The verifier key of a log, in one line. */
    public String key(ContractId contract) {
        return new String(bytes(client.response("/log/" + contract + "/key")), StandardCharsets.UTF_8).strip();
    }

    /** The newest checkpoint of a log. */
    public byte[] checkpoint(ContractId contract) {
        return bytes(client.response("/log/" + contract + "/checkpoint"));
    }

    @Override
    public Optional<byte[]> receipt(ContractId contract, String fact) {
        HttpResponse<InputStream> response = client.response(path(contract, fact) + "/receipt");
        byte[] body = bytes(response);
        return response.statusCode() == OK ? Optional.of(body) : Optional.empty();
    }

    @Override
    public byte[] entry(ContractId contract, String fact) {
        return bytes(client.response(path(contract, fact) + "/entry"));
    }

    private static String path(ContractId contract, String fact) {
        return "/api/v1/contracts/" + contract + "/facts/" + Named.of(FactId::new, fact, "fact.none");
    }

    @Override
    public int rotate() {
        return client.post("/api/v1/log-key/rotation", "application/json", BodyPublishers.noBody())
                .get("contracts")
                .intValue();
    }

    @Override
    public JsonNode stamp(ContractId contract) {
        return client.post("/api/v1/contracts/" + contract + "/stamps", "application/json", BodyPublishers.noBody());
    }

    @Override
    public String documentCertificate() {
        return new String(bytes(client.response("/api/v1/document-certificate")), StandardCharsets.US_ASCII);
    }

    private static byte[] bytes(HttpResponse<InputStream> response) {
        try (InputStream body = response.body()) {
            return body.readAllBytes();
        } catch (IOException cut) {
            throw new UncheckedIOException("The answer ended too early: " + cut.getMessage(), cut);
        }
    }

    @Override
    public void close() {}
}
