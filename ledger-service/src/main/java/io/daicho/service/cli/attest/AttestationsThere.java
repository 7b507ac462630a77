package io.daicho.service.cli.attest;

import io.daicho.api.id.AttestationId;
import io.daicho.api.id.ContractId;
import io.daicho.service.cli.call.LedgerClient;
import io.daicho.service.cli.call.Named;
import java.io.InputStream;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** In a ledger that runs elsewhere. */
public final class AttestationsThere implements Attestations {
    private static final String JSON = "application/json";

    private final LedgerClient client;

    AttestationsThere(LedgerClient client) {
        this.client = client;
    }

    @Override
    public List<ContractId> contracts() {
        return client.contracts();
    }

    @Override
    public JsonNode preview(ContractId contract, ObjectNode said) {
        return client.post(path(contract) + "/preview", JSON, BodyPublishers.ofString(said.toString()));
    }

    @Override
    public JsonNode record(String deed, ObjectNode said) {
        ObjectNode body = said.deepCopy();
        ContractId contract = new ContractId(body.remove("contract").stringValue());
        if (deed.equals("draft")) {
            return client.post(path(contract), JSON, BodyPublishers.ofString(body.toString()));
        }
        String attestation = body.remove("attestation").stringValue();
        return client.post(
                path(contract) + "/" + encoded(attestation) + "/" + deed,
                JSON,
                BodyPublishers.ofString(body.toString()));
    }

    @Override
    public JsonNode list(ContractId contract) {
        return client.get(path(contract));
    }

    @Override
    public InputStream open(ContractId contract, String attestation, String part) {
        return client.stream(
                path(contract) + "/" + Named.of(AttestationId::new, attestation, "attestation.none") + "/" + part);
    }

    private static String path(ContractId contract) {
        return "/api/v1/contracts/" + contract + "/attestations";
    }

    private static String encoded(String id) {
        return URLEncoder.encode(id, StandardCharsets.UTF_8);
    }

    @Override
    public void close() {}
}
