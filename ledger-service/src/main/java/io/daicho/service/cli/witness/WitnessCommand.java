package io.daicho.service.cli.witness;

import io.daicho.service.cli.call.Given;
import io.daicho.service.cli.call.WholeCall;
import io.daicho.service.cli.call.WrongUsage;
import io.daicho.service.witness.WitnessDirectory;
import io.daicho.service.witness.WitnessServer;
import io.daicho.service.words.Words;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code ./ledger witness}: the client's own witness of the sealed log. */
@Command(
        name = "witness",
        description = "Run a witness that cosigns what a log only added to.",
        subcommands = {WitnessKeyCommand.class, WitnessTrustCommand.class, WitnessStateCommand.class},
        footer = {"", "Example: ./ledger witness --dir witness --name witness.city.example.jp --listen 0.0.0.0:8090"})
public final class WitnessCommand implements Callable<Integer>, WholeCall {
    @ParentCommand
    private @Nullable WholeCall ledger;

    @Spec
    private @Nullable CommandSpec spec;

    @Option(names = "--dir", paramLabel = "DIR", description = "The directory of the witness; made if it is not there.")
    private @Nullable Path directory;

    @Option(
            names = "--name",
            paramLabel = "NAME",
            description = "How it is called in its cosignatures, from the first start on (default: by its key).")
    private @Nullable String name;

    @Option(
            names = "--listen",
            paramLabel = "HOST:PORT",
            description = "Where it listens (default: 127.0.0.1:8090; port 0: any free one).")
    private String listen = "127.0.0.1:8090";

    @Override
    public Integer call() throws Exception {
        CommandLine commandLine = Given.here(spec).commandLine();
        InetSocketAddress address = address(listen);
        if (directory == null) {
            throw new WrongUsage("witness.noDirectory");
        }
        WitnessDirectory opened = WitnessDirectory.open(directory, name);
        try (WitnessServer server = WitnessServer.start(
                opened, address, Clock.system(ZoneId.systemDefault()), commandLine.getErr()::println)) {
            InetSocketAddress bound = server.address();
            commandLine
                    .getOut()
                    .println(words().say(
                                    "witness.ready",
                                    opened.cosigner().key().name(),
                                    "http://" + bound.getHostString() + ":" + bound.getPort() + "/",
                                    opened.cosigner().key().toString()));
            commandLine.getOut().flush();
            new CountDownLatch(1).await();
        }
        return CommandLine.ExitCode.OK;
    }

    @Override
    public Words words() {
        return Given.here(ledger).words();
    }

    @Override
    public boolean isDebug() {
        return Given.here(ledger).isDebug();
    }

    private static InetSocketAddress address(String listen) {
        int colon = listen.lastIndexOf(':');
        if (colon < 1 || !listen.substring(colon + 1).matches("[0-9]{1,5}")) {
            throw new WrongUsage("witness.noListen", listen);
        }
        int port = Integer.parseInt(listen.substring(colon + 1));
        if (port > 65_535) {
            throw new WrongUsage("witness.noPort", port);
        }
        return new InetSocketAddress(listen.substring(0, colon), port);
    }
}
