package io.daicho.service.cli.ask;

import io.daicho.api.id.ContractId;
import io.daicho.api.journal.FactJson;
import io.daicho.conclusions.question.Answered;
import io.daicho.conclusions.question.Parameter;
import io.daicho.conclusions.question.Question;
import io.daicho.service.cli.call.FoundWanting;
import io.daicho.service.cli.call.Times;
import io.daicho.service.cli.call.WrongUsage;
import io.daicho.service.cli.view.LedgerView;
import io.daicho.service.cli.view.ViewCall;
import io.daicho.service.obligations.JsonText;
import io.daicho.service.questions.AnsweredCsv;
import io.daicho.service.questions.AnsweredJson;
import io.daicho.service.questions.AnsweredTable;
import io.daicho.service.questions.Asking;
import io.daicho.service.questions.ReportDigest;
import io.daicho.service.words.Dates;
import io.daicho.service.words.Words;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.node.ObjectNode;

/** {@code ./ledger ask}: the 26 questions of an inspector. */
@Command(
        name = "ask",
        description = "Put one of the 26 questions of an inspector.",
        footer = {
            "",
            "Example: ./ledger ask --list",
            "         ./ledger ask 1 --copy a-07 --day 2025-10-01 --journal examples/road-liability.jsonl"
        })
public final class AskCommand extends ViewCall {
    @Parameters(index = "0", arity = "0..1", paramLabel = "NUMBER|NAME", description = "Which question.")
    private @Nullable String question;

    @Option(names = "--list", description = "List the questions with what each needs.")
    private boolean list;

    @Option(names = "--copy", paramLabel = "ID", description = "About which copy.")
    private @Nullable String copy;

    @Option(names = "--data-set", paramLabel = "ID", description = "About which data set.")
    private @Nullable String dataSet;

    @Option(names = "--day", paramLabel = "DAY", description = "About which day, such as 2025-10-01 (default: as of).")
    private @Nullable String day;

    @Option(names = "--service", paramLabel = "NAME", description = "About which service.")
    private @Nullable String service;

    @Option(names = "--hours", paramLabel = "N", description = "More than how many hours.")
    private @Nullable String hours;

    @Option(
            names = "--report",
            paramLabel = "FILE",
            description = "The report that was issued: what ./ledger obligations --format json printed.")
    private @Nullable Path report;

    @Option(
            names = "--format",
            paramLabel = "table|json|csv",
            defaultValue = "table",
            description = "table, json or csv.")
    private String format = "table";

    @Override
    public Integer call() throws IOException {
        Words words = words();
        PrintWriter out = out();
        if (list) {
            AnsweredTable.list(words).forEach(out::println);
            return CommandLine.ExitCode.OK;
        }
        if (question == null) {
            throw WrongUsage.saying(words.say("ask.which"));
        }
        if (!format.matches("table|json|csv")) {
            throw new WrongUsage("format.tableJsonCsv", format);
        }
        String named = question;
        Question asked = Times.read(() -> Asking.question(named));
        try (LedgerView view = view()) {
            ContractId chosen = chosen(view);
            Map<Parameter, String> parameters = parameters();
            Answered answered = Times.read(() -> view.ask(chosen, asked, parameters, asOf, knownAt))
                    .orElseThrow(() -> FoundWanting.saying(words.say("ask.notYet", chosen)));
            print(out, answered, new AnsweredTable(words, new Dates(view.zone(chosen), words)));
        }
        return CommandLine.ExitCode.OK;
    }

    private void print(PrintWriter out, Answered answered, AnsweredTable table) {
        switch (format) {
            case "json" -> {
                JsonText.print(out, json -> AnsweredJson.write(answered, json));
                out.println();
            }
            case "csv" -> AnsweredCsv.lines(answered).forEach(line -> out.print(line + "\r\n"));
            default -> table.lines(answered).forEach(out::println);
        }
        out.flush();
    }

    private Map<Parameter, String> parameters() throws IOException {
        Map<Parameter, String> parameters = new EnumMap<>(Parameter.class);
        put(parameters, Parameter.COPY, copy);
        put(parameters, Parameter.DATA_SET, dataSet);
        put(parameters, Parameter.DAY, day);
        put(parameters, Parameter.SERVICE, service);
        put(parameters, Parameter.HOURS, hours);
        put(parameters, Parameter.REPORT, report == null ? null : digest(report));
        return parameters;
    }

    private static void put(Map<Parameter, String> parameters, Parameter parameter, @Nullable String value) {
        if (value != null) {
            parameters.put(parameter, value);
        }
    }

    private static String digest(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new FoundWanting("file.none", file);
        }
        try {
            return ReportDigest.of((ObjectNode) FactJson.mapper().readTree(Files.readAllBytes(file)));
        } catch (JacksonException | ClassCastException noReport) {
            throw new FoundWanting("file.noReport", file);
        }
    }
}
