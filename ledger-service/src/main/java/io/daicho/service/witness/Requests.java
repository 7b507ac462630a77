package io.daicho.service.witness;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What can be asked of a witness, by method and path. */
final class Requests {
    private static final Pattern CHECKPOINT = Pattern.compile("/([0-9a-f]{64})/checkpoint");

    private final WitnessDirectory directory;
    private final Cosigning cosigning;
    private final StatusPage page;

    Requests(WitnessDirectory directory, Cosigning cosigning, StatusPage page) {
        this.directory = directory;
        this.cosigning = cosigning;
        this.page = page;
    }

    Answer answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        Matcher checkpoint = CHECKPOINT.matcher(path);
        boolean adds = path.equals("/add-checkpoint");
        if (!adds && !path.equals("/") && !checkpoint.matches()) {
            return Answer.of(
                    Answer.NOT_FOUND,
                    "There is nothing here but POST /add-checkpoint, GET / and GET /<SHA-256 of an origin>/checkpoint.");
        }
        String method = adds ? "POST" : "GET";
        if (!exchange.getRequestMethod().equals(method)) {
            exchange.getResponseHeaders().set("Allow", method);
            return Answer.of(Answer.NOT_ALLOWED, "Only " + method + " is answered here.");
        }
        if (adds) {
            byte[] body = exchange.getRequestBody().readNBytes(WitnessServer.MOST_BYTES + 1);
            return body.length > WitnessServer.MOST_BYTES ? tooLarge(exchange) : cosigning.addCheckpoint(body);
        }
        try {
            return checkpoint.matches() ? last(checkpoint.group(1)) : Answer.page(page.html(exchange));
        } catch (IOException | UnusableWitness unreadable) {
            return Answer.of(
                    Answer.UNAVAILABLE,
                    "What this witness keeps cannot be read. Whoever runs it learns more by ./ledger witness state --dir DIR.");
        }
    }

    private Answer last(String folder) throws IOException {
        return directory
                .last(folder)
                .map(last -> Answer.checkpoint(last.bytes()))
                .orElse(Answer.of(Answer.NOT_FOUND, "This witness cosigned no checkpoint of that log."));
    }

    private static Answer tooLarge(HttpExchange exchange) {
        exchange.getResponseHeaders().set("Connection", "close");
        return Answer.of(Answer.TOO_LARGE, "The request has more than " + WitnessServer.MOST_BYTES + " bytes.");
    }
}
