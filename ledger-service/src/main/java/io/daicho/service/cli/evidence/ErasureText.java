package io.daicho.service.cli.evidence;

import io.daicho.service.words.Dates;
import io.daicho.service.words.Words;
import tools.jackson.databind.JsonNode;

/** That something was erased, as a sentence: when, why, by whose leave, by which fact. */
public final class ErasureText {
    private ErasureText() {}

    static String of(JsonNode note, Words words, Dates dates) {
        String fact = note.get("fact").stringValue();
        return note.has("ground")
                ? words.say(
                        "erased.by",
                        dates.stored(note.get("occurredAt").stringValue()),
                        words.say("ground." + note.get("ground").stringValue()),
                        note.get("allowedBy").stringValue(),
                        words.code("role", note.get("allowedByRole").stringValue()),
                        fact)
                : words.say("erased.unknown", fact);
    }
}
