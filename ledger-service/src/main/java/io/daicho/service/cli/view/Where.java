package io.daicho.service.cli.view;

import io.daicho.readmodel.clauses.ClauseSets;
import io.daicho.service.words.Words;
import java.io.IOException;
import java.io.PrintWriter;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Option;

/** Which ledger a call asks: options that exclude each other. */
public final class Where {
    /** The data directory of whoever names none. */
    public static final Path DEFAULT_DATA = Path.of("data");

    @ArgGroup(exclusive = false)
    @Nullable
    public Journals journals;

    /** Journal files, and where the editions of their clauses are. */
    public static final class Journals {
        @Option(
                names = "--journal",
                paramLabel = "FILE",
                arity = "1..*",
                required = true,
                description = "Journal files, evaluated by themselves, without a ledger.")
        public List<Path> files = List.of();

        @Option(
                names = "--clause-sets",
                paramLabel = "DIR",
                description = "With --journal: further editions of the clauses, in files *.json.")
        @Nullable
        Path clauseSets;

        /** The shipped ones, and those of the directory that was named. */
        public ClauseSets editions() {
            return clauseSets == null
                    ? ClauseSets.shipped()
                    : ClauseSets.shipped().and(clauseSets);
        }
    }

    @Option(names = "--data", paramLabel = "DIR", description = "The ledger in this directory (default: ./data).")
    @Nullable
    public Path data;

    @Option(names = "--url", paramLabel = "URL", description = "The ledger that runs there.")
    @Nullable
    public URI url;

    /** Opens what was named, the default data directory if nothing was. */
    public static LedgerView view(@Nullable Where where, Words words, PrintWriter err) throws IOException {
        if (where != null && where.journals != null) {
            return JournalView.of(where.journals.files, where.journals.editions(), words, err);
        }
        if (where != null && where.url != null) {
            return RemoteView.of(where.url, words);
        }
        return DirectoryView.of(where == null || where.data == null ? DEFAULT_DATA : where.data);
    }
}
