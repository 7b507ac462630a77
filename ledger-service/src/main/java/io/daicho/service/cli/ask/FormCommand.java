package io.daicho.service.cli.ask;

import io.daicho.api.id.ContractId;
import io.daicho.service.cli.call.FoundWanting;
import io.daicho.service.cli.call.Times;
import io.daicho.service.cli.call.Written;
import io.daicho.service.cli.view.LedgerView;
import io.daicho.service.cli.view.ViewCall;
import io.daicho.service.paper.form.FormWanted;
import io.daicho.service.words.Words;
import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code ./ledger form}: the notification form as PDF. */
@Command(
        name = "form",
        description = "Print the notification form 別記様式 as PDF.",
        footer = {"", "Example: ./ledger form --filing f-015 --with-difference --out form.pdf --data data"})
public final class FormCommand extends ViewCall {
    @Option(names = "--filing", paramLabel = "ID", description = "The fact by which it was filed (default: the last).")
    private @Nullable String filing;

    @Option(names = "--filer", paramLabel = "ORG", description = "The last one of whom (default: the contractor).")
    private @Nullable String filer;

    @Option(names = "--with-difference", description = "With a page of what differs from the version before.")
    private boolean withDifference;

    @Option(
            names = "--out",
            paramLabel = "FILE",
            required = true,
            description = "Into this file, which is not there yet.")
    private Path out = Path.of("");

    @Override
    public Integer call() throws IOException {
        Words words = words();
        FormWanted wanted = Times.read(() -> FormWanted.of(filing, filer, withDifference));
        Written.check(out);
        try (LedgerView view = view()) {
            ContractId chosen = chosen(view);
            byte[] pdf = Times.read(() -> view.form(chosen, wanted, asOf, knownAt))
                    .orElseThrow(() -> FoundWanting.saying(words.say("form.none", chosen)));
            Written.to(out, file -> file.write(pdf));
        }
        out().println(words.say("form.done", out));
        return CommandLine.ExitCode.OK;
    }
}
