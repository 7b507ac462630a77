package io.daicho.service.cli.view;

import io.daicho.api.id.ContractId;
import io.daicho.conclusions.question.Answered;
import io.daicho.conclusions.question.Parameter;
import io.daicho.conclusions.question.Question;
import io.daicho.readmodel.portfolio.ContractRow;
import io.daicho.service.cli.call.FoundWanting;
import io.daicho.service.cli.call.LedgerClient;
import io.daicho.service.cli.call.RetiredText;
import io.daicho.service.explaining.Explanation;
import io.daicho.service.obligations.Answer;
import io.daicho.service.obligations.ConclusionsJson;
import io.daicho.service.paper.form.FormWanted;
import io.daicho.service.questions.AnsweredJson;
import io.daicho.service.words.Words;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A running ledger, asked over REST. */
public final class RemoteView implements LedgerView {
    private final LedgerClient client;
    private final Map<ContractId, ZoneId> contracts = new LinkedHashMap<>();

    private final Map<ContractId, ContractRow.Retired> retired = new HashMap<>();

    private RemoteView(LedgerClient client) {
        this.client = client;
    }

    /** The ledger that runs there. */
    public static RemoteView of(URI url, Words words) {
        RemoteView view = new RemoteView(new LedgerClient(url, words));
        for (JsonNode contract : view.client.get("/api/v1/contracts")) {
            ContractId id = new ContractId(contract.get("contract").stringValue());
            view.contracts.put(id, ZoneId.of(contract.get("timeZone").stringValue()));
            if (contract.hasNonNull("retired")) {
                view.retired.put(id, RetiredText.read(contract.get("retired")));
            }
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
    public Optional<ContractRow.Retired> retired(ContractId contract) {
        return Optional.ofNullable(retired.get(contract));
    }

    @Override
    public Answer answer(ContractId contract, @Nullable String asOf, @Nullable String knownAt) {
        return ConclusionsJson.read((ObjectNode) client.get("/api/v1/contracts/" + contract + "/obligations?"
                + parameter("asOf", asOf) + parameter("knownAt", knownAt)));
    }

    @Override
    public Optional<Explanation> explanation(
            ContractId contract, String finding, @Nullable String asOf, @Nullable String knownAt) {
        return client.find("/api/v1/contracts/" + contract + "/explanations/" + encoded(finding) + "?"
                        + parameter("asOf", asOf) + parameter("knownAt", knownAt))
                .map(json -> new Explanation(
                        json.get("id").stringValue(),
                        json.get("ja").stringValue(),
                        json.get("en").stringValue()));
    }

    @Override
    public Optional<Answered> ask(
            ContractId contract,
            Question question,
            Map<Parameter, String> parameters,
            @Nullable String asOf,
            @Nullable String knownAt) {
        StringBuilder path = new StringBuilder("/api/v1/contracts/" + contract + "/questions/" + question.name() + "?"
                + parameter("asOf", asOf) + parameter("knownAt", knownAt));
        parameters.forEach((parameter, value) -> path.append(parameter(parameter.code(), value)));
        return Optional.of(AnsweredJson.read(client.get(path.toString())));
    }

    @Override
    public Optional<byte[]> form(
            ContractId contract, FormWanted wanted, @Nullable String asOf, @Nullable String knownAt) {
        String document = wanted.filing() == null ? "/form.pdf?" : "/filings/" + wanted.filing() + ".pdf?";
        String filer = wanted.filer() == null ? null : wanted.filer().value();
        try (InputStream pdf = client.stream("/api/v1/contracts/" + contract + document
                + parameter("filer", filer)
                + parameter("difference", String.valueOf(wanted.withDifference()))
                + parameter("asOf", asOf)
                + parameter("knownAt", knownAt))) {
            return Optional.of(pdf.readAllBytes());
        } catch (IOException cut) {
            throw new FoundWanting("url.brokeOff", cut.getMessage());
        }
    }

    private static String parameter(String name, @Nullable String value) {
        return value == null ? "" : name + "=" + encoded(value) + "&";
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    @Override
    public void close() {}
}
