package io.daicho.service.cli.attest;

import io.daicho.conclusions.finding.Subject;
import io.daicho.service.words.Dates;
import io.daicho.service.words.Words;
import java.io.PrintWriter;
import java.time.ZoneId;
import tools.jackson.databind.JsonNode;

/** A draft that is not stored, in words. */
public final class DraftText {
    private DraftText() {}

    private static String count(JsonNode warning) {
        return warning.get("count").isNull() ? "" : " (" + warning.get("count").asString() + ")";
    }

    /** A warning about the contract as a whole says enough by its clause. */
    private static String about(JsonNode subject, Words words) {
        Subject.Type type = Subject.Type.valueOf(subject.get("type").stringValue());
        return type == Subject.Type.CONTRACT
                ? ""
                : " · " + words.of(new Subject(type, subject.get("id").stringValue()));
    }

    static void print(JsonNode draft, Words words, PrintWriter out) {
        JsonNode scope = draft.get("document").get("scope");
        JsonNode exceptions = draft.get("document").get("exceptions");
        String zone = draft.get("document").get("contract").get("timeZone").stringValue();
        Dates dates = new Dates(ZoneId.of(zone), words);
        out.println(words.say(
                "attest.dry",
                dates.stored(draft.get("asOf").stringValue()),
                scope.get("completeUpTo").asString(),
                scope.get("copies").asString(),
                scope.get("live").asString(),
                exceptions.get("count").asString(),
                String.valueOf(exceptions.get("otherOpenDuties").size())));
        for (JsonNode warning : exceptions.get("warnings")) {
            out.println(words.say(
                    "attest.warning",
                    words.clause(warning.get("clause").stringValue()),
                    words.say("kind." + warning.get("kind").stringValue()),
                    about(warning.get("subject"), words) + count(warning)));
        }
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
