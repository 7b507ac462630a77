package io.daicho.service.cli;

import io.daicho.service.words.Words;
import java.io.IOException;
import java.io.PrintWriter;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which ledger a call asks: options that exclude each other. */
final class Where {
    static final Path DEFAULT_DATA = Path.of("data");

    @Option(
            names = "--journal",
            paramLabel = "FILE",
            arity = "1..*",
            description = "Journal files, evaluated by themselves, without a ledger.")
    @Nullable
    List<Path> journal;

    @Option(names = "--data", paramLabel = "DIR", description = "The ledger in this directory (default: ./data).")
    @Nullable
    Path data;

    @Option(names = "--url", paramLabel = "URL", description = "The ledger that runs there.")
    @Nullable
    URI url;

    static LedgerView view(@Nullable Where where, Words words, PrintWriter err) throws IOException {
        if (where != null && where.journal != null) {
            return JournalView.of(where.journal, words, err);
        }
        if (where != null && where.url != null) {
            return RemoteView.of(where.url);
        }
        return DirectoryView.of(where == null || where.data == null ? DEFAULT_DATA : where.data);
    }
}
