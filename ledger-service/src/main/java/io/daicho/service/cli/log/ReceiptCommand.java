package io.daicho.service.cli.log;

import io.daicho.api.id.ContractId;
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
            "Example: ./ledger receipt f-018 --out f-018.tlog-proof --entry f-018.json --data data",
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

    @Option(
            names = "--entry",
            paramLabel = "FILE",
            description =
                    "Write the entry as it is sealed into this file too, which is not there yet: what the proof proves.")
    private @Nullable Path entry;

    @Override
    public Integer call() throws IOException {
        Words words = words();
        for (Path file : new Path[] {out, entry}) {
            if (file != null) {
                Written.check(file);
            }
        }
        try (SealedLogs logs = Place.logs(place(), words)) {
            ContractId contract = chosen(logs.contracts());
            Optional<byte[]> proof = logs.receipt(contract, id);
            if (proof.isEmpty()) {
                throw FoundWanting.saying(words.say("receipt.notYet", id));
            }
            if (entry != null) {
                byte[] sealed = logs.entry(contract, id);
                Written.to(entry, file -> file.write(sealed));
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
