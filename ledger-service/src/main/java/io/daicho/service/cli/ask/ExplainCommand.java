package io.daicho.service.cli.ask;

import io.daicho.api.id.ContractId;
import io.daicho.api.journal.FactJson;
import io.daicho.service.cli.call.Choice;
import io.daicho.service.cli.call.Format;
import io.daicho.service.cli.call.FoundWanting;
import io.daicho.service.cli.call.Given;
import io.daicho.service.cli.call.Times;
import io.daicho.service.cli.call.WholeCall;
import io.daicho.service.cli.call.WrongUsage;
import io.daicho.service.cli.view.LedgerView;
import io.daicho.service.cli.view.Where;
import io.daicho.service.explaining.Explanation;
import io.daicho.service.words.Words;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code ./ledger explain}: why something is owed or wrong. */
@Command(
        name = "explain",
        description = "Say why something is owed or wrong, in one sentence.",
        footer = {
            "",
            "The id is in the last column of ./ledger obligations.",
            "Example: ./ledger explain o-0123456789abcdef0123 --contract road-liability-r7"
        })
public final class ExplainCommand implements Callable<Integer> {
    @ParentCommand
    private @Nullable WholeCall ledger;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(index = "0", paramLabel = "ID", description = "An obligation, a breach, a contradiction or a warning.")
    private String finding = "";

    @ArgGroup
    private @Nullable Where where;

    @Option(names = "--contract", paramLabel = "ID", description = "Which contract; needed where there are several.")
    private @Nullable String contract;

    @Option(names = "--as-of", paramLabel = "T", description = "As of when (default: now).")
    private @Nullable String asOf;

    @Option(names = "--known-at", paramLabel = "T", description = "As known at when (default: now).")
    private @Nullable String knownAt;

    @Option(names = "--format", paramLabel = "table|json", defaultValue = "table", description = "table or json.")
    private Format format = Format.TABLE;

    @Override
    public Integer call() throws IOException {
        CommandLine commandLine = Given.here(spec).commandLine();
        Words words = Given.here(ledger).words();
        if (format == Format.ICS) {
            throw new WrongUsage("format.tableJson");
        }
        try (LedgerView view = Where.view(where, words, commandLine.getErr())) {
            ContractId chosen = Choice.of(contract, view.contracts(), words);
            Explanation explanation = Times.read(() -> view.explanation(chosen, finding, asOf, knownAt))
                    .orElseThrow(() -> FoundWanting.saying(words.say("explain.unknown", finding, chosen)));
            print(commandLine.getOut(), explanation, words);
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
