package io.daicho.service.cli.log;

import io.daicho.service.cli.call.FoundWanting;
import io.daicho.service.cli.call.Written;
import io.daicho.service.cli.place.ContractCall;
import io.daicho.service.cli.place.Place;
import io.daicho.service.cli.place.SealedLogs;
import io.daicho.service.words.Words;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code ./ledger receipt}: the proof that a fact is in its log. */
@Command(
        name = "receipt",
        description = "Give the proof that a fact is in the log (C2SP tlog-proof).",
        footer = {
            "",
            "Example: ./ledger receipt f-018 --out f-018.tlog-proof --data data",
            "Exit: 1 if it is not sealed yet"
        })
public final class ReceiptCommand extends ContractCall {
    @Parameters(paramLabel = "ID", description = "The id of the fact.")
    private String id = "";

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description = "Into this file, which is not there yet (default: print it).")
    private @Nullable Path out;

    @Override
    public Integer call() throws IOException {
        Words words = words();
        if (out != null) {
            Written.check(out);
        }
        try (SealedLogs logs = Place.logs(place(), words)) {
            Optional<byte[]> proof = logs.receipt(chosen(logs.contracts()), id);
            if (proof.isEmpty()) {
                throw FoundWanting.saying(words.say("receipt.notYet", id));
            }
            if (out == null) {
                out().print(new String(proof.get(), StandardCharsets.UTF_8));
            } else {
                Written.to(out, file -> file.write(proof.get()));
                out().println(words.say("receipt.written", id, out.toString()));
            }
            out().flush();
        }
        return CommandLine.ExitCode.OK;
    }
}
