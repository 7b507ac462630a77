package io.daicho.service.cli;

import io.daicho.api.fact.Refused;
import io.daicho.service.attesting.AttestingStopped;
import io.daicho.service.attesting.StandsInTheWay;
import io.daicho.service.cli.call.Failures;
import io.daicho.service.cli.call.WrongUsage;
import io.daicho.service.foreign.UnreadableRecord;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;

/** The program. */
public final class LedgerCommandLine {
    private LedgerCommandLine() {}

    /** Runs one call and ends the process with its exit code: 0 done, 1 refused or failed, 2 wrong usage. */
    public static void main(String[] arguments) {
        PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        int code = run(out, err, arguments);
        out.flush();
        err.flush();
        System.exit(code);
    }

    /** Runs one call, writing to these, and gives back its exit code. */
    public static int run(PrintWriter out, PrintWriter err, String... arguments) {
        LedgerCommand ledger = new LedgerCommand();
        CommandLine commandLine = new CommandLine(ledger);
        commandLine.setOut(out);
        commandLine.setErr(err);
        commandLine.setUsageHelpAutoWidth(true);
        commandLine.setAdjustLineBreaksForWideCJKCharacters(true);
        commandLine.setCaseInsensitiveEnumValuesAllowed(true);
        commandLine.setExecutionExceptionHandler((failure, command, parsed) -> {
            err.println(sentence(failure, ledger));
            if (ledger.isDebug()) {
                failure.printStackTrace(err);
            }
            return failure instanceof WrongUsage ? CommandLine.ExitCode.USAGE : CommandLine.ExitCode.SOFTWARE;
        });
        try {
            return commandLine.execute(arguments);
        } catch (OutOfMemoryError tooLarge) {
            err.println(
                    "There is not enough memory for this. Give more, such as DAICHO_HEAP=4g ./ledger …; a data"
                            + " directory (./ledger import) needs less than a journal file. Nothing that was acknowledged is lost.");
            return CommandLine.ExitCode.SOFTWARE;
        }
    }

    private static String sentence(Throwable failure, LedgerCommand ledger) {
        Throwable told = Failures.toldBy(failure);
        if (told instanceof Refused refused) {
            return refused.refusal()
                    .sentence(ledger.words().locale(), refused.particulars().toArray());
        }
        if (told instanceof UnreadableRecord unreadable) {
            return unreadable.where() + ": "
                    + ledger.words()
                            .say(
                                    "unreadable." + unreadable.code(),
                                    unreadable.particulars().toArray());
        }
        if (told instanceof StandsInTheWay refused) {
            return refused.sentence(ledger.words());
        }
        if (told instanceof AttestingStopped stopped) {
            return stopped.sentence(ledger.words());
        }
        return String.valueOf(told.getMessage());
    }
}
