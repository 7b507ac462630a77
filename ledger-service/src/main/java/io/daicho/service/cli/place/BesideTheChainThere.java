package io.daicho.service.cli.place;

import io.daicho.api.id.ContractId;
import io.daicho.api.id.EvidenceId;
import io.daicho.api.id.FactId;
import io.daicho.readmodel.ProgressListener;
import io.daicho.service.cli.call.LedgerClient;
import io.daicho.service.cli.call.Named;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** In a ledger that runs elsewhere. */
public final class BesideTheChainThere implements BesideTheChain {
    private final LedgerClient client;

    BesideTheChainThere(LedgerClient client) {
        this.client = client;
    }

    @Override
    public List<ContractId> contracts() {
        return client.contracts();
    }

    @Override
    public ZoneId zone(ContractId contract) {
        for (JsonNode each : client.get("/api/v1/contracts")) {
            if (each.get("contract").stringValue().equals(contract.value())) {
                return ZoneId.of(each.get("timeZone").stringValue());
            }
        }
        return ZoneOffset.UTC;
    }

    @Override
    public JsonNode file(ObjectNode line, Path file) throws IOException {
        StringBuilder parameters = new StringBuilder();
        add(parameters, line);
        return client.post(
                "/api/v1/contracts/" + line.get("contract").stringValue() + "/evidence?" + parameters,
                line.get("mediaType").stringValue(),
                BodyPublishers.ofFile(file));
    }

    private static void add(StringBuilder parameters, ObjectNode object) {
        for (Map.Entry<String, JsonNode> field : object.properties()) {
            JsonNode value = field.getValue();
            if (value instanceof ObjectNode nested) {
                add(parameters, nested);
            } else if (value.isArray()) {
                value.forEach(element -> add(parameters, field.getKey(), element.stringValue()));
            } else if (!List.of("contract", "mediaType").contains(field.getKey())) {
                add(parameters, field.getKey(), value.stringValue());
            }
        }
    }

    private static void add(StringBuilder parameters, String name, String value) {
        parameters
                .append(parameters.isEmpty() ? "" : "&")
                .append(name)
                .append('=')
                .append(URLEncoder.encode(value, StandardCharsets.UTF_8));
    }

    @Override
    public JsonNode evidence(ContractId contract) {
        return client.get("/api/v1/contracts/" + contract + "/evidence");
    }

    @Override
    public InputStream open(ContractId contract, String evidenceFile) {
        return client.stream("/api/v1/contracts/" + contract + "/evidence/"
                + Named.of(EvidenceId::new, evidenceFile, "evidence.none"));
    }

    @Override
    public JsonNode fact(ContractId contract, String fact) {
        return client.get("/api/v1/contracts/" + contract + "/facts/" + Named.of(FactId::new, fact, "fact.none"));
    }

    @Override
    public JsonNode retirement(ContractId contract, String at) {
        return client.get("/api/v1/contracts/" + contract + "/retirement?at=" + encoded(at));
    }

    @Override
    public JsonNode log(ContractId contract) {
        return client.get("/api/v1/contracts/" + contract + "/log");
    }

    @Override
    public JsonNode record(ObjectNode line) {
        return client.post("/api/v1/facts", "application/json", BodyPublishers.ofString(line.toString()));
    }

    @Override
    public JsonNode check(ProgressListener progress) {
        return client.get("/api/v1/check");
    }

    private static String encoded(String id) {
        return URLEncoder.encode(id, StandardCharsets.UTF_8);
    }

    @Override
    public void close() {}
}
