package io.daicho.service.cli.ask;

import io.daicho.api.id.ContractId;
import io.daicho.conclusions.Conclusions;
import io.daicho.conclusions.Obligation;
import io.daicho.service.cli.call.Ahead;
import io.daicho.service.cli.call.Choice;
import io.daicho.service.cli.call.Format;
import io.daicho.service.cli.call.Given;
import io.daicho.service.cli.call.WholeCall;
import io.daicho.service.cli.view.LedgerView;
import io.daicho.service.cli.view.Where;
import io.daicho.service.obligations.Answer;
import io.daicho.service.obligations.CalendarFeed;
import io.daicho.service.obligations.ConclusionsJson;
import io.daicho.service.obligations.ConclusionsTable;
import io.daicho.service.obligations.DueList;
import io.daicho.service.obligations.JsonText;
import io.daicho.service.words.Dates;
import io.daicho.service.words.Words;
import java.io.IOException;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;
import tools.jackson.core.JsonGenerator;

/** {@code ./ledger due}: what falls due. */
@Command(
        name = "due",
        description = "Show what falls due, what is overdue included.",
        footer = {"", "Example: ./ledger due --within 7d --contract all --format ics > due.ics"})
public final class DueCommand implements Callable<Integer> {
    @ParentCommand
    private @Nullable WholeCall ledger;

    @Spec
    private @Nullable CommandSpec spec;

    @ArgGroup
    private @Nullable Where where;

    @Option(
            names = "--within",
            paramLabel = "7d",
            defaultValue = "7d",
            description = "How far ahead: 7d, 12h or PT36H (default: 7d).")
    private String within = "7d";

    @Option(names = "--contract", paramLabel = "ID|all", defaultValue = "all", description = "Which (default: all).")
    private String contract = "all";

    @Option(
            names = "--format",
            paramLabel = "table|json|ics",
            defaultValue = "table",
            description = "table, json, ics.")
    private Format format = Format.TABLE;

    @Override
    public Integer call() throws IOException {
        CommandLine commandLine = Given.here(spec).commandLine();
        Words words = Given.here(ledger).words();
        Duration ahead = Ahead.of(within);
        try (LedgerView view = Where.view(where, words, commandLine.getErr())) {
            List<ContractId> chosen =
                    contract.equals("all") ? view.contracts() : List.of(Choice.of(contract, view.contracts(), words));
            print(commandLine.getOut(), words, view, chosen, ahead);
        }
        return CommandLine.ExitCode.OK;
    }

    private void print(PrintWriter out, Words words, LedgerView view, List<ContractId> contracts, Duration ahead) {
        CalendarFeed calendar = new CalendarFeed(words);
        if (format == Format.JSON) {
            JsonText.print(out, json -> write(json, view, contracts, ahead));
            out.println();
            return;
        }
        for (ContractId each : contracts) {
            Answer answer = view.answer(each, null, null);
            List<Obligation> due = DueList.of(answer.conclusions(), ahead);
            switch (format) {
                case ICS -> calendar.add(answer.conclusions(), due);
                case TABLE -> table(out, words, view, answer, due, ahead);
                default -> throw new IllegalStateException("written before");
            }
        }
        if (format == Format.ICS) {
            out.print(calendar.text());
        } else if (contracts.isEmpty()) {
            out.println(words.say("contracts.none"));
        }
    }

    private static void write(JsonGenerator json, LedgerView view, List<ContractId> contracts, Duration ahead) {
        json.writeStartArray();
        for (ContractId each : contracts) {
            Conclusions conclusions = view.answer(each, null, null).conclusions();
            ConclusionsJson.write(conclusions, DueList.of(conclusions, ahead), json);
        }
        json.writeEndArray();
    }

    private static void table(
            PrintWriter out, Words words, LedgerView view, Answer answer, List<Obligation> due, Duration ahead) {
        Dates dates = new Dates(view.zone(answer.conclusions().contract()), words);
        String until = dates.full(answer.conclusions().asOf().plus(ahead));
        out.println(
                answer.conclusions().contract() + ": " + words.say(due.isEmpty() ? "due.none" : "due.title", until));
        if (!due.isEmpty()) {
            new ConclusionsTable(words, dates)
                    .obligations(due, answer.conclusions())
                    .forEach(out::println);
        }
    }
}
