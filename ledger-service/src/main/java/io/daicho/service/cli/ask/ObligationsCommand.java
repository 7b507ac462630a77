package io.daicho.service.cli.ask;

import io.daicho.api.id.ContractId;
import io.daicho.service.cli.call.Format;
import io.daicho.service.cli.call.RetiredText;
import io.daicho.service.cli.call.Times;
import io.daicho.service.cli.call.WrongUsage;
import io.daicho.service.cli.view.LedgerView;
import io.daicho.service.cli.view.ViewCall;
import io.daicho.service.obligations.Answer;
import io.daicho.service.obligations.ConclusionsJson;
import io.daicho.service.obligations.ConclusionsTable;
import io.daicho.service.obligations.JsonText;
import io.daicho.service.words.Dates;
import io.daicho.service.words.Words;
import java.io.IOException;
import java.io.PrintWriter;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code ./ledger obligations}: what is owed. */
@Command(
        name = "obligations",
        description = "Show what is owed, breached and contradictory.",
        footer = {
            "",
            "Example: ./ledger obligations --journal examples/road-liability.jsonl --as-of 2025-10-01T00:00:00+09:00",
            "A time without an offset is in the contract's time zone; a day means its end."
        })
public final class ObligationsCommand extends ViewCall {
    @Option(names = "--format", paramLabel = "table|json", defaultValue = "table", description = "table or json.")
    private Format format = Format.TABLE;

    @Override
    public Integer call() throws IOException {
        Words words = words();
        PrintWriter out = out();
        if (format == Format.ICS) {
            throw new WrongUsage("format.noCalendar");
        }
        try (LedgerView view = view()) {
            ContractId chosen = chosen(view);
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
