package io.daicho.service.cli.serve;

import io.daicho.service.cli.call.Given;
import io.daicho.service.cli.call.Loopback;
import io.daicho.service.cli.call.WholeCall;
import io.daicho.service.cli.view.Where;
import io.daicho.service.words.Words;
import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code ./ledger serve}: pages and REST. */
@Command(
        name = "serve",
        description = "Serve pages and REST until stopped.",
        footer = {"", "Example: ./ledger serve --data data --port 8080"})
public final class ServeCommand implements Callable<Integer> {
    @ParentCommand
    private @Nullable WholeCall ledger;

    @Spec
    private @Nullable CommandSpec spec;

    @Option(names = "--data", paramLabel = "DIR", description = "The ledger in this directory (default: ./data).")
    private Path data = Where.DEFAULT_DATA;

    @Option(names = "--port", paramLabel = "P", description = "On this port (default: 8080; 0: any free one).")
    private int port = 8080;

    @Option(names = "--address", paramLabel = "A", description = "On this address (default: 127.0.0.1).")
    private String address = "127.0.0.1";

    @Option(
            names = "--allow-unauthenticated-network",
            description = "Let everybody on the network read and write: there is no access control yet.")
    private boolean allowNetwork;

    @Override
    public Integer call() {
        CommandLine commandLine = Given.here(spec).commandLine();
        Words words = Given.here(ledger).words();
        Loopback.refuseNoPort(port);
        Loopback.refuseOther(address, allowNetwork);
        try (Serving serving = Serving.start(data, Map.of("server.port", port, "server.address", address))) {
            URI url = serving.url();
            commandLine
                    .getOut()
                    .println(words.say(
                            "serve.ready", url.toString(), data.toAbsolutePath().toString()));
            commandLine.getOut().flush();
            serving.awaitStop();
        }
        return CommandLine.ExitCode.OK;
    }
}
