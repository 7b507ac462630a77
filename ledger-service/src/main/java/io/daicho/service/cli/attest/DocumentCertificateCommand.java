package io.daicho.service.cli.attest;

import io.daicho.service.cli.call.Given;
import io.daicho.service.cli.call.WholeCall;
import io.daicho.service.cli.place.Place;
import io.daicho.service.cli.place.SealedLogs;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code ./ledger document-certificate}: what others verify signed documents with. */
@Command(
        name = "document-certificate",
        description = "Print the certificate that signed documents are verified with, in PEM.",
        footer = {"", "Example: ./ledger document-certificate --data data"})
public final class DocumentCertificateCommand implements Callable<Integer> {
    @ParentCommand
    private @Nullable WholeCall ledger;

    @Spec
    private @Nullable CommandSpec spec;

    @ArgGroup
    private @Nullable Place place;

    @Override
    public Integer call() {
        PrintWriter out = Given.here(spec).commandLine().getOut();
        try (SealedLogs logs = Place.logs(place, Given.here(ledger).words())) {
            out.print(logs.documentCertificate());
            out.flush();
        }
        return CommandLine.ExitCode.OK;
    }
}
