package io.daicho.service.cli.view;

import io.daicho.api.id.ContractId;
import io.daicho.service.cli.call.Choice;
import io.daicho.service.cli.call.Given;
import io.daicho.service.cli.call.WholeCall;
import io.daicho.service.words.Words;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** A call that asks a ledger about one contract, as of some time and as known at some time. */
public abstract class ViewCall implements Callable<Integer> {
    @ParentCommand
    private @Nullable WholeCall whole;

    @Spec
    private @Nullable CommandSpec spec;

    @ArgGroup
    private @Nullable Where where;

    @Option(names = "--contract", paramLabel = "ID", description = "Which contract; needed where there are several.")
    private @Nullable String contract;

    /** As of when, as it was given; absent: now. */
    @Option(names = "--as-of", paramLabel = "T", description = "As of when (default: now).")
    protected @Nullable String asOf;

    /** As known at when, as it was given; absent: now. */
    @Option(names = "--known-at", paramLabel = "T", description = "As known at when (default: now).")
    protected @Nullable String knownAt;

    /** The ledger that is asked. */
    protected final LedgerView view() throws IOException {
        return Where.view(where, words(), Given.here(spec).commandLine().getErr());
    }

    /** The contract that was named, or the only one there is. */
    protected final ContractId chosen(LedgerView view) {
        return Choice.of(contract, view.contracts(), words());
    }

    /** The words of the language that was asked for. */
    protected final Words words() {
        return Given.here(whole).words();
    }

    /** Where it prints. */
    protected final PrintWriter out() {
        return Given.here(spec).commandLine().getOut();
    }
}
