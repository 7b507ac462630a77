package io.daicho.service.cli;

import io.daicho.proof.Malformed;
import io.daicho.proof.note.VerifierKey;
import io.daicho.service.witness.KnownLog;
import io.daicho.service.witness.LogState;
import io.daicho.service.witness.Trust;
import io.daicho.service.witness.WitnessDirectory;
import io.daicho.service.words.Words;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code ./ledger witness trust}: which logs a witness cosigns. */
@Command(
        name = "trust",
        description = {
            "Add a log by its key, or remove one; without either, print the keys that are trusted.",
            "連署する記録を検証鍵で追加し、又は外す。指定がなければ一覧を表示する。"
        },
        footer = {"", "Example: ./ledger witness trust --dir witness \"$(cat log-key.txt)\""})
final class WitnessTrustCommand implements Callable<Integer> {
    @ParentCommand
    private @Nullable WitnessCommand witness;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(arity = "0..1", paramLabel = "KEY", description = "The verifier key of the log, one line.")
    private @Nullable String key;

    @Option(names = "--dir", paramLabel = "DIR", required = true, description = "The directory of the witness.")
    private Path directory = Path.of("");

    @Option(names = "--remove", paramLabel = "LOG", description = "Trust the log of this name no longer.")
    private @Nullable String removed;

    @Override
    public Integer call() throws IOException {
        Words words = Given.here(witness).words();
        PrintWriter out = Given.here(spec).commandLine().getOut();
        if (key != null && removed != null) {
            throw new WrongUsage("Give a key to add a log, or --remove LOG; not both in one call.");
        }
        WitnessDirectory opened = WitnessDirectory.open(directory, null);
        if (key != null) {
            VerifierKey read = read(key.strip());
            KnownLog log = opened.change(read.name(), Trust.key(read));
            out.println(words.say(
                    "witness.trusted", log.origin(), log.keys().get(0).toString()));
        } else if (removed != null) {
            opened.remove(removed);
            out.println(words.say("witness.forgotten", removed));
        } else {
            for (LogState log : opened.logs()) {
                log.keys().forEach(out::println);
            }
        }
        return CommandLine.ExitCode.OK;
    }

    private static VerifierKey read(String line) {
        try {
            return VerifierKey.read(line);
        } catch (Malformed notOne) {
            throw new FoundWanting(notOne.getMessage() + ". The key of a log is the line that ./ledger log-key prints.");
        }
    }
}
