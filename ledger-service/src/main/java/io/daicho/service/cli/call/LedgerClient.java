package io.daicho.service.cli.call;

import io.daicho.api.id.ContractId;
import io.daicho.api.journal.FactJson;
import io.daicho.service.words.Words;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** Talks to a running ledger over REST. */
public final class LedgerClient {
    private static final int NOT_FOUND = 404;
    private static final Duration TO_CONNECT = Duration.ofSeconds(5);

    private final URI base;
    private final String language;
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(TO_CONNECT).build();

    /** The ledger that is served at this address, asked to answer in the language of these words. */
    public LedgerClient(URI base, Words words) {
        this.base = base;
        this.language = words.locale().toLanguageTag();
    }

    /** Gets JSON. */
    public JsonNode get(String path) {
        return json(send(request(path).GET()));
    }

    /** Gets JSON, or nothing where the ledger knows nothing of that path. */
    public Optional<JsonNode> find(String path) {
        HttpResponse<InputStream> response = answer(request(path).GET());
        if (response.statusCode() == NOT_FOUND) {
            json(response);
            return Optional.empty();
        }
        return Optional.of(json(checked(response)));
    }

    /** The contracts there are. */
    public List<ContractId> contracts() {
        List<ContractId> contracts = new ArrayList<>();
        for (JsonNode contract : get("/api/v1/contracts")) {
            contracts.add(new ContractId(contract.get("contract").stringValue()));
        }
        return contracts;
    }

    /** Gets bytes, to be read as they come. */
    public InputStream stream(String path) {
        return send(request(path).GET()).body();
    }

    /** Gets whatever is there, with its status. */
    public HttpResponse<InputStream> response(String path) {
        return send(request(path).GET());
    }

    /** Posts JSON; gets bytes, to be read as they come. */
    public HttpResponse<InputStream> responsePosted(String path, Object json) {
        return send(request(path)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofByteArray(FactJson.mapper().writeValueAsBytes(json))));
    }

    /** Posts a file of journal lines; gets JSON. */
    public JsonNode post(String path, Path lines) throws IOException {
        return post(path, "application/x-ndjson", HttpRequest.BodyPublishers.ofFile(lines));
    }

    /** Posts something of this type; gets JSON. */
    public JsonNode post(String path, String type, HttpRequest.BodyPublisher body) {
        return json(send(request(path).header("Content-Type", type).POST(body)));
    }

    private URI uri(String path) {
        return URI.create(base.toString().replaceAll("/$", "") + path);
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(uri(path)).header("Accept-Language", language);
    }

    private HttpResponse<InputStream> send(HttpRequest.Builder request) {
        return checked(answer(request));
    }

    private HttpResponse<InputStream> answer(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), HttpResponse.BodyHandlers.ofInputStream());
        } catch (IOException unreachable) {
            throw new FoundWanting("url.noAnswer", base, unreachable);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new FoundWanting("url.interrupted", base);
        }
    }

    private HttpResponse<InputStream> checked(HttpResponse<InputStream> response) {
        if (response.statusCode() >= 400) {
            JsonNode problem = json(response);
            if (!problem.path("detail").isString()) {
                throw new FoundWanting("url.answered", base, response.statusCode());
            }
            String detail = problem.path("detail").asString();
            throw problem.path("code").asString("").equals("bad-parameter")
                    ? WrongUsage.saying(detail)
                    : FoundWanting.saying(detail);
        }
        return response;
    }

    private JsonNode json(HttpResponse<InputStream> response) {
        try (InputStream body = response.body()) {
            return FactJson.mapper().readTree(body);
        } catch (IOException | JacksonException notJson) {
            throw new FoundWanting("url.noLedger", base, notJson.getMessage());
        }
    }
}
