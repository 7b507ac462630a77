package io.daicho.service.cli;

import io.daicho.api.id.ContractId;
import io.daicho.service.obligations.Answer;
import io.daicho.service.obligations.ConclusionsJson;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A running ledger, asked over REST. */
final class RemoteView implements LedgerView {
    private final LedgerClient client;
    private final Map<ContractId, ZoneId> contracts = new LinkedHashMap<>();

    private RemoteView(LedgerClient client) {
        this.client = client;
    }

    static RemoteView of(URI url) {
        RemoteView view = new RemoteView(new LedgerClient(url));
        for (JsonNode contract : view.client.get("/api/v1/contracts")) {
            view.contracts.put(
                    new ContractId(contract.get("contract").stringValue()),
                    ZoneId.of(contract.get("timeZone").stringValue()));
        }
        return view;
    }

    @Override
    public List<ContractId> contracts() {
        return List.copyOf(contracts.keySet());
    }

    @Override
    public ZoneId zone(ContractId contract) {
        return contracts.getOrDefault(contract, ZoneId.of("UTC"));
    }

    @Override
    public Answer answer(ContractId contract, @Nullable String asOf, @Nullable String knownAt) {
        return ConclusionsJson.read((ObjectNode) client.get("/api/v1/contracts/" + contract + "/obligations?"
                + parameter("asOf", asOf) + parameter("knownAt", knownAt)));
    }

    private static String parameter(String name, @Nullable String value) {
        return value == null ? "" : name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8) + "&";
    }

    @Override
    public void close() {}
}
