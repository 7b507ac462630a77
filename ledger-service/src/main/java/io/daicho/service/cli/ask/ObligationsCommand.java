package io.daicho.service.cli.ask;

import io.daicho.api.id.ContractId;
import io.daicho.service.cli.call.Choice;
import io.daicho.service.cli.call.Format;
import io.daicho.service.cli.call.Given;
import io.daicho.service.cli.call.RetiredText;
import io.daicho.service.cli.call.Times;
import io.daicho.service.cli.call.WholeCall;
import io.daicho.service.cli.call.WrongUsage;
import io.daicho.service.cli.view.LedgerView;
import io.daicho.service.cli.view.Where;
import io.daicho.service.obligations.Answer;
import io.daicho.service.obligations.ConclusionsJson;
import io.daicho.service.obligations.ConclusionsTable;
import io.daicho.service.obligations.JsonText;
import io.daicho.service.words.Dates;
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
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code ./ledger obligations}: what is owed. */
@Command(
        name = "obligations",
        description = "Show what is owed, breached and contradictory. 残っている義務・違反・矛盾を示す。",
        footer = {
            "",
            "Example: ./ledger obligations --journal examples/road-liability.jsonl --as-of 2025-10-01T00:00:00+09:00",
            "A time without an offset is in the contract's time zone; a day means its end."
        })
public final class ObligationsCommand implements Callable<Integer> {
    @ParentCommand
    private @Nullable WholeCall ledger;

    @Spec
    private @Nullable CommandSpec spec;

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
        PrintWriter out = commandLine.getOut();
        if (format == Format.ICS) {
            throw new WrongUsage("--format is table or json here; a calendar is given by ./ledger due --format ics");
        }
        try (LedgerView view = Where.view(where, words, commandLine.getErr())) {
            ContractId chosen = Choice.of(contract, view.contracts(), words);
            Answer answer = Times.read(() -> view.answer(chosen, asOf, knownAt));
            if (format == Format.JSON) {
                JsonText.print(out, json -> ConclusionsJson.write(answer.conclusions(), answer.position(), json));
                out.println();
            } else {
                view.retired(chosen)
                        .ifPresent(retired -> out.println(RetiredText.of(retired, words, view.zone(chosen))));
                Dates dates = new Dates(view.zone(chosen), words);
                new ConclusionsTable(words, dates).lines(answer.conclusions()).forEach(out::println);
            }
        }
        return CommandLine.ExitCode.OK;
    }
}
