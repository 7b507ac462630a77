package io.daicho.service.cli;

import io.daicho.service.words.Words;
import java.util.Arrays;
import java.util.ResourceBundle;
import picocli.CommandLine;
import picocli.CommandLine.Model.UsageMessageSpec;

/** The help texts in Japanese, from {@code help_ja.properties}; the English ones stand beside what they describe. */
final class HelpInWords {
    private static final String BUNDLE = "io.daicho.service.words.help";

    private HelpInWords() {}

    static void speak(CommandLine program, Words words) {
        if (words.isJapanese()) {
            program.setResourceBundle(ResourceBundle.getBundle(BUNDLE, words.locale()));
            examples(program);
        }
    }

    private static void examples(CommandLine command) {
        UsageMessageSpec usage = command.getCommandSpec().usageMessage();
        usage.footer(Arrays.stream(usage.footer())
                .map(line -> line.replace("Example:", "例:"))
                .toArray(String[]::new));
        command.getSubcommands().values().forEach(HelpInWords::examples);
    }
}
