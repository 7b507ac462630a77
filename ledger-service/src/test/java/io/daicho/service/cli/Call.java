package io.daicho.service.cli;

import io.daicho.api.journal.FactJson;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.Arrays;
import tools.jackson.databind.JsonNode;

/**
 * What one call of the program did, in this process.
 *
 * @param code its exit code
 * @param out what it printed
 * @param err what it complained about
 */
record Call(int code, String out, String err) {
    /** One year of a contract, as the repository ships it. */
    static final Path EXAMPLE = Path.of("..", "examples", "road-liability.jsonl");

    static final String EXAMPLE_CONTRACT = "road-liability-r7";

    /** Calls it in English, unless the arguments say otherwise. */
    static Call ledger(Object... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        String[] words = Arrays.stream(arguments).map(String::valueOf).toArray(String[]::new);
        int code = LedgerCommandLine.run(new PrintWriter(out, true), new PrintWriter(err, true), words);
        return new Call(code, out.toString(), err.toString());
    }

    /** What is owed, as a program reads it. */
    static String obligations(Object... where) {
        Object[] arguments = new Object[where.length + 3];
        arguments[0] = "obligations";
        arguments[1] = "--format";
        arguments[2] = "json";
        System.arraycopy(where, 0, arguments, 3, where.length);
        Call call = ledger(arguments);
        if (call.code != 0) {
            throw new AssertionError(call.toString());
        }
        return call.out;
    }

    JsonNode json() {
        return FactJson.mapper().readTree(out);
    }
}
