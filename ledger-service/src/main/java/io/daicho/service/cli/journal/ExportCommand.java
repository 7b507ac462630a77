package io.daicho.service.cli.journal;

import io.daicho.api.id.ContractId;
import io.daicho.service.access.AccessLog;
import io.daicho.service.cli.call.Choice;
import io.daicho.service.cli.call.FoundWanting;
import io.daicho.service.cli.call.Given;
import io.daicho.service.cli.call.LedgerClient;
import io.daicho.service.cli.call.OpenLedger;
import io.daicho.service.cli.call.Progress;
import io.daicho.service.cli.call.WholeCall;
import io.daicho.service.cli.call.Written;
import io.daicho.service.cli.view.RemoteView;
import io.daicho.service.cli.view.Where;
import io.daicho.service.recording.JournalExport;
import io.daicho.service.words.Words;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.Writer;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code ./ledger export}: a contract's ledger as a journal file. */
@Command(
        name = "export",
        description = "Write a contract's ledger as a journal.",
        footer = {"", "Example: ./ledger export --contract road-liability-r7 --output ledger.jsonl"})
public final class ExportCommand implements Callable<Integer> {
    @ParentCommand
    private @Nullable WholeCall ledger;

    @Spec
    private @Nullable CommandSpec spec;

    @Option(names = "--contract", paramLabel = "ID", description = "Which contract; needed where there are several.")
    private @Nullable String contract;

    @Option(names = "--output", paramLabel = "FILE", description = "Into this file (default: standard output).")
    private @Nullable Path output;

    @ArgGroup
    private @Nullable From from;

    private static final class From {
        @Option(names = "--data", paramLabel = "DIR", description = "The ledger in this directory (default: ./data).")
        private @Nullable Path data;

        @Option(names = "--url", paramLabel = "URL", description = "The ledger that runs there.")
        private @Nullable URI url;
    }

    private long facts;

    @Override
    public Integer call() throws IOException {
        CommandLine commandLine = Given.here(spec).commandLine();
        Words words = Given.here(ledger).words();
        PrintWriter out = commandLine.getOut();
        if (output == null) {
            write(words, out);
            out.flush();
        } else {
            Written.to(output, file -> {
                try (Progress progress = new Progress(words.say("progress.export"))) {
                    Writer writer =
                            new BufferedWriter(new OutputStreamWriter(progress.counting(file), StandardCharsets.UTF_8));
                    write(words, writer);
                    writer.flush();
                }
            });
            out.println(words.say("export.done", output, facts));
        }
        return CommandLine.ExitCode.OK;
    }

    private void write(Words words, Writer writer) throws IOException {
        if (from != null && from.url != null) {
            remote(from.url, words, writer);
            return;
        }
        Path data = from == null || from.data == null ? Where.DEFAULT_DATA : from.data;
        if (!Files.isDirectory(data)) {
            throw new FoundWanting("data.none", data.toAbsolutePath());
        }
        try (OpenLedger open = OpenLedger.of(data)) {
            JournalExport export = open.get(JournalExport.class);
            ContractId chosen = Choice.of(contract, export.contracts(), words);
            open.get(AccessLog.class).note(chosen, AccessLog.By.COMMAND_LINE, AccessLog.What.EXPORTED, "export");
            export.run(chosen, line -> write(writer, line));
        }
    }

    private void remote(URI url, Words words, Writer writer) throws IOException {
        try (RemoteView view = RemoteView.of(url, words)) {
            ContractId chosen = Choice.of(contract, view.contracts(), words);
            LedgerClient client = new LedgerClient(url, words);
            try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                    client.stream("/api/v1/contracts/" + chosen + "/journal"), StandardCharsets.UTF_8))) {
                for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                    write(writer, line);
                }
            }
        }
    }

    private void write(Writer writer, String line) {
        facts++;
        try {
            writer.write(line);
            writer.write('\n');
        } catch (IOException failure) {
            throw new FoundWanting("journal.unwritten", failure.getMessage());
        }
    }
}
