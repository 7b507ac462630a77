package io.daicho.service.cli.witness;

import io.daicho.service.cli.call.Given;
import io.daicho.service.witness.WitnessDirectory;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code ./ledger witness key}: the key that others verify its cosignatures with. */
@Command(
        name = "key",
        description = "Print the key that others verify its cosignatures with.",
        footer = {"", "Example: ./ledger witness key --dir witness"})
public final class WitnessKeyCommand implements Callable<Integer> {
    @Spec
    private @Nullable CommandSpec spec;

    @Option(names = "--dir", paramLabel = "DIR", required = true, description = "The directory of the witness.")
    private Path directory = Path.of("");

    @Option(
            names = "--name",
            paramLabel = "NAME",
            description = "How it is called, where it is made now (default: by its key).")
    private @Nullable String name;

    @Override
    public Integer call() throws IOException {
        Given.here(spec)
                .commandLine()
                .getOut()
                .println(WitnessDirectory.open(directory, name).cosigner().key());
        return CommandLine.ExitCode.OK;
    }
}
