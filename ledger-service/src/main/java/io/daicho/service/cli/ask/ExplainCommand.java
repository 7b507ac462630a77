package io.daicho.service.cli.ask;

import io.daicho.api.id.ContractId;
import io.daicho.api.journal.FactJson;
import io.daicho.service.cli.call.Format;
import io.daicho.service.cli.call.FoundWanting;
import io.daicho.service.cli.call.Times;
import io.daicho.service.cli.call.WrongUsage;
import io.daicho.service.cli.view.LedgerView;
import io.daicho.service.cli.view.ViewCall;
import io.daicho.service.explaining.Explanation;
import io.daicho.service.words.Words;
import java.io.IOException;
import java.io.PrintWriter;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code ./ledger explain}: why something is owed or wrong. */
@Command(
        name = "explain",
        description = "Say why something is owed or wrong, in a few sentences.",
        footer = {
            "",
            "The id is in the last column of ./ledger obligations.",
            "Example: ./ledger explain o-0123456789abcdef0123 --contract road-liability-r7"
        })
public final class ExplainCommand extends ViewCall {
    @Parameters(index = "0", paramLabel = "ID", description = "An obligation, a breach, a contradiction or a warning.")
    private String finding = "";

    @Option(names = "--format", paramLabel = "table|json", defaultValue = "table", description = "table or json.")
    private Format format = Format.TABLE;

    @Override
    public Integer call() throws IOException {
        Words words = words();
        if (format == Format.ICS) {
            throw new WrongUsage("format.tableJson");
        }
        try (LedgerView view = view()) {
            ContractId chosen = chosen(view);
            Explanation explanation = Times.read(() -> view.explanation(chosen, finding, asOf, knownAt))
                    .orElseThrow(() -> FoundWanting.saying(words.say("explain.unknown", finding, chosen)));
            print(out(), explanation, words);
        }
        return CommandLine.ExitCode.OK;
    }

    private void print(PrintWriter out, Explanation explanation, Words words) {
        if (format == Format.JSON) {
            out.println(FactJson.mapper().valueToTree(explanation).toPrettyString());
        } else {
            out.println(words.isJapanese() ? explanation.ja() : explanation.en());
        }
    }
}
