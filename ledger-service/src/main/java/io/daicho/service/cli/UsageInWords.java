package io.daicho.service.cli;

import io.daicho.service.words.Words;
import java.io.PrintWriter;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.MutuallyExclusiveArgsException;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says what is wrong with a call in the reader's language, and where its help is. */
final class UsageInWords implements IParameterExceptionHandler {
    private static final Pattern EXCLUSIVE =
            Pattern.compile("(?:Error: )?(.+) are mutually exclusive.*", Pattern.DOTALL);

    private final Words words;

    UsageInWords(Words words) {
        this.words = words;
    }

    @Override
    public int handleParseException(ParameterException fault, String[] arguments) {
        CommandLine command = fault.getCommandLine();
        PrintWriter err = command.getErr();
        err.println(sentence(fault));
        if (fault instanceof UnmatchedArgumentException unmatched) {
            List<String> alike = unmatched.getSuggestions();
            if (!alike.isEmpty()) {
                err.println(words.stop("usage.didYouMean", String.join(", ", alike)));
            }
        }
        err.println(words.stop("usage.help", "./" + command.getCommandSpec().qualifiedName()));
        return CommandLine.ExitCode.USAGE;
    }

    private String sentence(ParameterException fault) {
        if (fault instanceof UnmatchedArgumentException unmatched) {
            return unmatched(unmatched);
        }
        if (fault instanceof MissingParameterException missing) {
            return words.stop("usage.missing", named(missing.getMissing()));
        }
        if (fault instanceof OverwrittenOptionException twice) {
            return words.stop("usage.once", named(List.of(twice.getOverwritten())));
        }
        if (fault instanceof MutuallyExclusiveArgsException exclusive) {
            Matcher which = EXCLUSIVE.matcher(String.valueOf(exclusive.getMessage()));
            return words.stop(
                    "usage.exclusive", which.matches() ? which.group(1) : String.valueOf(exclusive.getMessage()));
        }
        return fault.getArgSpec() != null && fault.getValue() != null
                ? ofOtherType(fault.getArgSpec(), fault.getValue())
                : words.stop("usage.other", String.valueOf(fault.getMessage()));
    }

    private String unmatched(UnmatchedArgumentException fault) {
        String first = fault.getUnmatched().get(0);
        if (fault.isUnknownOption()) {
            return words.stop("usage.unknownOption", first);
        }
        boolean calls = !fault.getCommandLine().getSubcommands().isEmpty();
        return words.stop(calls ? "usage.unknownCommand" : "usage.unknownArgument", first);
    }

    private String ofOtherType(ArgSpec option, String value) {
        Class<?> type = option.typeInfo().isMultiValue() ? option.auxiliaryTypes()[0] : option.type();
        if (type.isEnum()) {
            String all = option.paramLabel().contains("|")
                    ? option.paramLabel().replace("|", ", ")
                    : Arrays.stream(type.getEnumConstants())
                            .map(String::valueOf)
                            .collect(Collectors.joining(", "));
            return words.stop("usage.notOneOf", alone(option), value, all);
        }
        @Nullable
        String kind = switch (type.getSimpleName()) {
            case "int", "long", "Integer", "Long" -> "type.Integer";
            case "URI", "Path" -> "type." + type.getSimpleName();
            default -> null;
        };
        return kind == null
                ? words.stop("usage.notTaken", alone(option), value)
                : words.stop("usage.notOfType", alone(option), value, words.stop(kind));
    }

    private static String named(List<ArgSpec> options) {
        return options.stream().map(UsageInWords::name).collect(Collectors.joining(", "));
    }

    private static String alone(ArgSpec option) {
        return option instanceof OptionSpec named ? named.longestName() : option.paramLabel();
    }

    private static String name(ArgSpec option) {
        return option instanceof OptionSpec named
                ? named.longestName() + (named.arity().max() == 0 ? "" : "=" + named.paramLabel())
                : option.paramLabel();
    }
}
