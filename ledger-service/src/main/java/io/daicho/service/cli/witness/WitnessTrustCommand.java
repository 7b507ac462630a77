package io.daicho.service.cli.witness;

import io.daicho.proof.Malformed;
import io.daicho.proof.note.VerifierKey;
import io.daicho.service.cli.call.FoundWanting;
import io.daicho.service.cli.call.Given;
import io.daicho.service.cli.call.WrongUsage;
import io.daicho.service.sealing.log.Succession;
import io.daicho.service.witness.KnownLog;
import io.daicho.service.witness.LogState;
import io.daicho.service.witness.SuccessionFile;
import io.daicho.service.witness.Trust;
import io.daicho.service.witness.WitnessDirectory;
import io.daicho.service.words.Words;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
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
        description =
                "Add a log by its key, pass on to its next key, or remove it; without any, print the keys that are trusted.",
        footer = {"", "Example: ./ledger witness trust --dir witness \"$(cat log-key.txt)\""})
public final class WitnessTrustCommand implements Callable<Integer> {
    @ParentCommand
    private @Nullable WitnessCommand witness;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(arity = "0..1", paramLabel = "KEY", description = "The verifier key of the log, one line.")
    private @Nullable String key;

    @Option(names = "--dir", paramLabel = "DIR", required = true, description = "The directory of the witness.")
    private Path directory = Path.of("");

    @Option(
            names = "--from-succession",
            paramLabel = "FILE",
            description = "Pass on to the key that the trusted one names in this file, signed by both.")
    private @Nullable Path successions;

    @Option(names = "--remove", paramLabel = "LOG", description = "Trust the log of this name no longer.")
    private @Nullable String removed;

    @Override
    public Integer call() throws IOException {
        Words words = Given.here(witness).words();
        PrintWriter out = Given.here(spec).commandLine().getOut();
        if (Stream.of(key, successions, removed).filter(Objects::nonNull).count() > 1) {
            throw new WrongUsage("witness.oneThing");
        }
        WitnessDirectory opened = WitnessDirectory.open(directory, null);
        if (key != null) {
            VerifierKey read = read(key.strip());
            say(opened.change(read.name(), Trust.key(read)), words, out);
        } else if (successions != null) {
            List<Succession> read = SuccessionFile.read(successions);
            say(opened.change(read.get(0).from().name(), Trust.successions(read)), words, out);
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

    private static void say(KnownLog log, Words words, PrintWriter out) {
        out.println(words.say("witness.trusted", log.origin(), log.keys().get(0).toString()));
    }

    private static VerifierKey read(String line) {
        try {
            return VerifierKey.read(line);
        } catch (Malformed notOne) {
            throw new FoundWanting("witness.noKey", notOne.getMessage());
        }
    }
}
