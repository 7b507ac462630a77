package io.daicho.service.cli;

import io.daicho.service.words.Words;
import java.io.PrintWriter;
import tools.jackson.databind.JsonNode;

/** A draft that is not stored, in words. */
final class DraftText {
    private DraftText() {}

    static void print(JsonNode draft, Words words, PrintWriter out) {
        JsonNode scope = draft.get("document").get("scope");
        JsonNode exceptions = draft.get("document").get("exceptions");
        out.println(words.say(
                "attest.dry",
                draft.get("asOf").stringValue(),
                scope.get("completeUpTo").asString(),
                scope.get("copies").asString(),
                scope.get("live").asString(),
                exceptions.get("count").asString(),
                String.valueOf(exceptions.get("otherOpenDuties").size())));
        JsonNode obstacles = draft.get("obstacles");
        if (obstacles.isEmpty()) {
            out.println(words.say("attest.clear"));
            return;
        }
        out.println(words.say("attest.refused", obstacles.size()));
        for (JsonNode obstacle : obstacles) {
            out.println("  " + obstacle.get(words.isJapanese() ? "ja" : "en").stringValue());
        }
    }
}
