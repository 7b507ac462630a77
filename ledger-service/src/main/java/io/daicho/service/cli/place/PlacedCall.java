package io.daicho.service.cli.place;

import io.daicho.service.cli.call.Given;
import io.daicho.service.cli.call.WholeCall;
import io.daicho.service.words.Words;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** A call on a ledger, in a directory or running elsewhere: where it acts, in which words, and where it prints. */
public abstract class PlacedCall implements Callable<Integer> {
    @ParentCommand
    private @Nullable WholeCall whole;

    @Spec
    private @Nullable CommandSpec spec;

    @ArgGroup
    private @Nullable Place place;

    /** Where it acts; absent: in the default data directory. */
    protected final @Nullable Place place() {
        return place;
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
