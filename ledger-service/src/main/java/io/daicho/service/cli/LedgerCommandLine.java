package io.daicho.service.cli;

import io.daicho.api.fact.Refused;
import io.daicho.service.attesting.AttestingStopped;
import io.daicho.service.attesting.StandsInTheWay;
import io.daicho.service.cli.call.Failures;
import io.daicho.service.cli.call.FoundWanting;
import io.daicho.service.cli.call.WrongUsage;
import io.daicho.service.foreign.UnreadableRecord;
import io.daicho.service.words.ToldInWords;
import io.daicho.service.words.Words;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
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
        Words words = asked(arguments);
        HelpInWords.speak(commandLine, words);
        commandLine.setParameterExceptionHandler(new UsageInWords(words));
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
            err.println(new FoundWanting("memory").sentence(ledger.words()));
            return CommandLine.ExitCode.SOFTWARE;
        }
    }

    /** The language that the arguments ask for, known before they are parsed: what is wrong with them is said in it. */
    private static Words asked(String... arguments) {
        String all = " " + String.join(" ", arguments) + " ";
        return Words.of(
                all.matches(".* --lang[ =]ja .*")
                        ? Locale.JAPANESE
                        : all.matches(".* --lang[ =]en .*") ? Locale.ENGLISH : Locale.getDefault());
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
        if (told instanceof ToldInWords stopped) {
            return stopped.sentence(ledger.words());
        }
        if (told instanceof StandsInTheWay refused) {
            return refused.sentence(ledger.words());
        }
        if (told instanceof AttestingStopped stopped) {
            return stopped.sentence(ledger.words());
        }
        return ledger.words().reason(String.valueOf(told.getMessage()));
    }
}
