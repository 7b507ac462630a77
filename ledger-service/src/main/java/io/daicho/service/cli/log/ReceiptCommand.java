package io.daicho.service.cli.log;

import io.daicho.service.cli.call.Choice;
import io.daicho.service.cli.call.FoundWanting;
import io.daicho.service.cli.call.Given;
import io.daicho.service.cli.call.WholeCall;
import io.daicho.service.cli.place.Place;
import io.daicho.service.cli.place.SealedLogs;
import io.daicho.service.words.Words;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
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

/** {@code ./ledger receipt}: the proof that a fact is in its log. */
@Command(
        name = "receipt",
        description = "Give the proof that a fact is in the log (C2SP tlog-proof).",
        footer = {
            "",
            "Example: ./ledger receipt f-018 --out f-018.tlog-proof --data data",
            "Exit: 1 if it is not sealed yet"
        })
public final class ReceiptCommand implements Callable<Integer> {
    @ParentCommand
    private @Nullable WholeCall ledger;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(paramLabel = "ID", description = "The id of the fact.")
    private String id = "";

    @ArgGroup
    private @Nullable Place place;

    @Option(names = "--contract", paramLabel = "ID", description = "Which contract; needed where there are several.")
    private @Nullable String contract;

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description = "Into this file, which is not there yet (default: print it).")
    private @Nullable Path out;

    @Override
    public Integer call() throws IOException {
        CommandLine commandLine = Given.here(spec).commandLine();
        Words words = Given.here(ledger).words();
        if (out != null && Files.exists(out)) {
            throw new FoundWanting("file.exists", out);
        }
        try (SealedLogs logs = Place.logs(place, words)) {
            Optional<byte[]> proof = logs.receipt(Choice.of(contract, logs.contracts(), words), id);
            if (proof.isEmpty()) {
                throw FoundWanting.saying(words.say("receipt.notYet", id));
            }
            if (out == null) {
                commandLine.getOut().print(new String(proof.get(), StandardCharsets.UTF_8));
            } else {
                Files.write(out, proof.get());
                commandLine.getOut().println(words.say("receipt.written", id, out.toString()));
            }
            commandLine.getOut().flush();
        }
        return CommandLine.ExitCode.OK;
    }
}
