package io.daicho.service.cli.keep;

import io.daicho.api.id.ContractId;
import io.daicho.service.access.AccessLog;
import io.daicho.service.cli.call.Choice;
import io.daicho.service.cli.call.FoundWanting;
import io.daicho.service.cli.call.Given;
import io.daicho.service.cli.call.LedgerClient;
import io.daicho.service.cli.call.OpenLedger;
import io.daicho.service.cli.call.Times;
import io.daicho.service.cli.call.WholeCall;
import io.daicho.service.cli.call.WrongUsage;
import io.daicho.service.cli.view.RemoteView;
import io.daicho.service.cli.view.Where;
import io.daicho.service.pack.PackFile;
import io.daicho.service.pack.PackManifest;
import io.daicho.service.pack.Packing;
import io.daicho.service.words.Words;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
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

    @Option(names = "--data", paramLabel = "DIR", description = "The ledger in this directory (default: ./data).")
    private Path data = Where.DEFAULT_DATA;

    @Option(names = "--url", paramLabel = "URL", description = "The ledger that runs there.")
    private @Nullable URI url;

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
        PackManifest pinned = again == null ? null : PackFile.manifest(again);
        Path made = url == null ? here(words, pinned) : there(url, words, pinned);
        PackManifest manifest = PackFile.manifest(made);
        out.println(words.say("pack.done", made.toString(), manifest.size(), manifest.asOf()));
        return CommandLine.ExitCode.OK;
    }

    private Path here(Words words, @Nullable PackManifest pinned) throws IOException {
        if (!Files.isDirectory(data)) {
            throw new FoundWanting("data.none", data.toAbsolutePath());
        }
        try (OpenLedger open = OpenLedger.of(data)) {
            Packing packing = open.get(Packing.class);
            ContractId chosen = pinned == null
                    ? Choice.of(contract, packing.contracts(), words)
                    : new ContractId(pinned.contract());
            Packing.Prepared prepared = Times.read(
                            () -> pinned == null ? packing.newest(chosen, asOf) : packing.again(pinned))
                    .orElseThrow(() -> FoundWanting.saying(words.say("pack.unknown", chosen)));
            open.get(AccessLog.class).note(chosen, AccessLog.By.COMMAND_LINE, AccessLog.What.EXPORTED, "pack");
            return write(output == null ? Path.of(prepared.fileName()) : output, prepared::writeTo);
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
        Path target = output == null ? Path.of("pack-" + chosen + ".zip") : output;
        return write(target, out -> {
            try (InputStream bytes =
                    pinned == null ? client.stream(path + query) : client.streamPosted(path + "/again", pinned)) {
                bytes.transferTo(out);
            }
        });
    }

    private interface Writing {
        void to(OutputStream out) throws IOException;
    }

    /** Writes beside the target first, so that what has its name is whole. */
    private static Path write(Path target, Writing writing) throws IOException {
        if (Files.exists(target)) {
            throw new FoundWanting("file.exists", target);
        }
        Path fresh = target.resolveSibling(target.getFileName() + ".part");
        try {
            try (OutputStream out = Files.newOutputStream(fresh)) {
                writing.to(out);
            }
            Files.move(fresh, target, StandardCopyOption.ATOMIC_MOVE);
            return target;
        } finally {
            Files.deleteIfExists(fresh);
        }
    }
}
