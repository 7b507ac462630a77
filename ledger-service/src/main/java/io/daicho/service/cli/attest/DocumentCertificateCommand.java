package io.daicho.service.cli.attest;

import io.daicho.service.cli.place.Place;
import io.daicho.service.cli.place.PlacedCall;
import io.daicho.service.cli.place.SealedLogs;
import java.io.PrintWriter;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** {@code ./ledger document-certificate}: what others verify signed documents with. */
@Command(
        name = "document-certificate",
        description = "Print the certificate that signed documents are verified with, in PEM.",
        footer = {"", "Example: ./ledger document-certificate --data data"})
public final class DocumentCertificateCommand extends PlacedCall {
    @Override
    public Integer call() {
        PrintWriter out = out();
        try (SealedLogs logs = Place.logs(place(), words())) {
            out.print(logs.documentCertificate());
            out.flush();
        }
        return CommandLine.ExitCode.OK;
    }
}
