package io.daicho.service.obligations;

import io.daicho.api.journal.FactJson;
import java.io.OutputStream;
import java.io.StringWriter;
import java.io.Writer;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.ObjectWriter;

/** JSON that is written as it is made, so that no answer is held as text or as a tree; what it is written to stays open. */
public final class JsonText {
    private static final ObjectWriter PLAIN = FactJson.mapper().writer().without(StreamWriteFeature.AUTO_CLOSE_TARGET);
    private static final ObjectWriter PRETTY = PLAIN.withDefaultPrettyPrinter();

    private JsonText() {}

    /** In one line. */
    public static String of(Consumer<JsonGenerator> content) {
        StringWriter text = new StringWriter();
        line(text, content);
        return text.toString();
    }

    /** Writes it in one line, without its end. */
    public static void line(Writer to, Consumer<JsonGenerator> content) {
        try (JsonGenerator json = PLAIN.createGenerator(to)) {
            content.accept(json);
        }
    }

    /** Writes it in one line in UTF-8, without its end. */
    public static void line(OutputStream to, Consumer<JsonGenerator> content) {
        try (JsonGenerator json = PLAIN.createGenerator(to)) {
            content.accept(json);
        }
    }

    /** Prints it for people, without the last line's end. */
    public static void print(Writer to, Consumer<JsonGenerator> content) {
        try (JsonGenerator json = PRETTY.createGenerator(to)) {
            content.accept(json);
        }
    }

    /** Prints it for people in UTF-8, without the last line's end. */
    public static void print(OutputStream to, Consumer<JsonGenerator> content) {
        try (JsonGenerator json = PRETTY.createGenerator(to)) {
            content.accept(json);
        }
    }
}
