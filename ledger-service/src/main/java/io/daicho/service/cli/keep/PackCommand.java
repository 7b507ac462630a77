package io.daicho.service.cli.keep;

import io.daicho.api.id.ContractId;
import io.daicho.service.access.AccessLog;
import io.daicho.service.cli.call.Choice;
import io.daicho.service.cli.call.FoundWanting;
import io.daicho.service.cli.call.Given;
import io.daicho.service.cli.call.LedgerClient;
import io.daicho.service.cli.call.OpenLedger;
import io.daicho.service.cli.call.Progress;
import io.daicho.service.cli.call.Times;
import io.daicho.service.cli.call.WholeCall;
import io.daicho.service.cli.call.Written;
import io.daicho.service.cli.call.WrongUsage;
import io.daicho.service.cli.place.Place;
import io.daicho.service.cli.view.RemoteView;
import io.daicho.service.pack.PackFile;
import io.daicho.service.pack.PackManifest;
import io.daicho.service.pack.Packing;
import io.daicho.service.words.Words;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code ./ledger pack}: everything about a contract in one ZIP for an inspector. */
@Command(
        name = "pack",
        description = "Make the inspector's pack of a contract.",
        footer = {
            "",
            "Example: ./ledger pack --contract road-liability-r7 --output pack.zip",
            "         ./ledger pack --again pack.zip --output the-same.zip"
        })
public final class PackCommand implements Callable<Integer> {
    @ParentCommand
    private @Nullable WholeCall ledger;

    @Spec
    private @Nullable CommandSpec spec;

    @ArgGroup
    private @Nullable Place place;

    @Option(names = "--contract", paramLabel = "ID", description = "Which contract; needed where there are several.")
    private @Nullable String contract;

    @Option(
            names = "--as-of",
            paramLabel = "T",
            description = "The instant at which conclusions look (default: when the newest checkpoint was published).")
    private @Nullable String asOf;

    @Option(
            names = "--again",
            paramLabel = "PACK",
            description = "Pinned to what this pack is pinned to: the same bytes again.")
    private @Nullable Path again;

    @Option(
            names = "--output",
            paramLabel = "FILE",
            description = "Where to write it; a file that is not there yet (default: pack-CONTRACT-SIZE.zip).")
    private @Nullable Path output;

    @Override
    public Integer call() throws IOException {
        Words words = Given.here(ledger).words();
        PrintWriter out = Given.here(spec).commandLine().getOut();
        if (again != null && asOf != null) {
            throw WrongUsage.saying(words.say("pack.oneOf"));
        }
        if (output != null) {
            Written.check(output);
        }
        PackManifest pinned = again == null ? null : PackFile.manifest(again);
        if (pinned != null && contract != null && !contract.equals(pinned.contract())) {
            throw new WrongUsage("pack.otherContract", again, pinned.contract(), contract);
        }
        Path made = place == null || place.url == null ? here(words, pinned) : there(place.url, words, pinned);
        PackManifest manifest = PackFile.manifest(made);
        out.println(words.say("pack.done", made.toString(), manifest.size(), manifest.asOf()));
        return CommandLine.ExitCode.OK;
    }

    private Path here(Words words, @Nullable PackManifest pinned) throws IOException {
        try (OpenLedger open = OpenLedger.of(Place.directory(place))) {
            Packing packing = open.get(Packing.class);
            ContractId chosen = pinned == null
                    ? Choice.of(contract, packing.contracts(), words)
                    : new ContractId(pinned.contract());
            Packing.Prepared prepared = Times.read(
                            () -> pinned == null ? packing.newest(chosen, asOf) : packing.again(pinned))
                    .orElseThrow(() -> FoundWanting.saying(words.say("pack.unknown", chosen)));
            open.get(AccessLog.class).note(chosen, AccessLog.By.COMMAND_LINE, AccessLog.What.EXPORTED, "pack");
            return Written.to(
                    output == null ? Path.of(prepared.fileName()) : output, written(words, prepared::writeTo));
        }
    }

    private Path there(URI url, Words words, @Nullable PackManifest pinned) throws IOException {
        ContractId chosen;
        try (RemoteView view = RemoteView.of(url, words)) {
            chosen = pinned == null ? Choice.of(contract, view.contracts(), words) : new ContractId(pinned.contract());
        }
        String path = "/api/v1/contracts/" + chosen + "/pack";
        LedgerClient client = new LedgerClient(url, words);
        String query = asOf == null ? "" : "?asOf=" + URLEncoder.encode(asOf, StandardCharsets.UTF_8);
        HttpResponse<InputStream> pack =
                pinned == null ? client.response(path + query) : client.responsePosted(path + "/again", pinned);
        try (InputStream bytes = pack.body()) {
            return Written.to(output == null ? Path.of(name(pack, chosen)) : output, written(words, bytes::transferTo));
        }
    }

    private static Written.Content written(Words words, Written.Content content) {
        return out -> {
            try (Progress progress = new Progress(words.say("progress.pack"))) {
                content.to(progress.counting(out));
            }
        };
    }

    /** As the ledger calls it; never a path. */
    private static String name(HttpResponse<InputStream> pack, ContractId contract) {
        return pack.headers()
                .firstValue("Content-Disposition")
                .map(header -> header.replaceFirst("(?s).*filename=\"?([^\";]*).*", "$1"))
                .filter(name -> name.matches("pack-" + Pattern.quote(contract.value()) + "-\\d+\\.zip"))
                .orElse("pack-" + contract + ".zip");
    }
}
