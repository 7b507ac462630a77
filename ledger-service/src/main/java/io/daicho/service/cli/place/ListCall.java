package io.daicho.service.cli.place;

import io.daicho.service.cli.call.Format;
import io.daicho.service.words.TextTable;
import io.daicho.service.words.Words;
import java.util.function.BiFunction;
import picocli.CommandLine.Option;
import tools.jackson.databind.JsonNode;

/** A call that lists what a contract has of something. */
public abstract class ListCall extends ContractCall {
    @Option(names = "--format", paramLabel = "table|json", description = "table (default) or json.")
    private Format format = Format.TABLE;

    /**
     * Prints a list.
     *
     * @param none the key of the sentence that there is nothing
     */
    protected final void print(JsonNode list, String none, BiFunction<JsonNode, Words, TextTable> table) {
        if (format == Format.JSON) {
            out().println(list.toPrettyString());
        } else if (list.isEmpty()) {
            out().println(words().say(none));
        } else {
            table.apply(list, words()).lines().forEach(out()::println);
        }
    }
}
