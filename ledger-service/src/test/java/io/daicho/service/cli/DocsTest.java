package io.daicho.service.cli;

import static io.daicho.service.cli.Call.ledger;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;

/** What the documents say can be done: calls that need neither a ledger nor a server run, links lead somewhere. */
class DocsTest {
    private static final Path ROOT = Path.of("..");
    private static final Pattern LINK = Pattern.compile("]\\(([^)#:\\s]+)(#[^)]*)?\\)");

    static Stream<Path> documents() throws IOException {
        try (Stream<Path> docs = Files.walk(ROOT.resolve("docs"));
                Stream<Path> examples = Files.walk(ROOT.resolve("examples"))) {
            List<Path> all = new ArrayList<>(List.of(
                    ROOT.resolve("README.md"),
                    ROOT.resolve("README.ja.md"),
                    ROOT.resolve("ARCHITECTURE.md"),
                    ROOT.resolve("CONTRIBUTING.md")));
            Stream.concat(docs, examples)
                    .filter(file -> file.toString().endsWith(".md"))
                    .sorted()
                    .forEach(all::add);
            return all.stream();
        }
    }

    @ParameterizedTest
    @MethodSource("documents")
    void linksLeadSomewhere(Path document) throws IOException {
        List<String> broken = new ArrayList<>();
        Matcher link = LINK.matcher(Files.readString(document));
        while (link.find()) {
            if (!Files.exists(document.resolveSibling(link.group(1)))) {
                broken.add(link.group(1));
            }
        }
        assertThat(broken).isEmpty();
    }

    @Test
    void everyPackageStandsInTheTree() throws IOException {
        String tree = Files.readString(ROOT.resolve("ARCHITECTURE.md"));
        List<String> missing = new ArrayList<>();
        for (String module : List.of("ledger-api", "ledger-projections", "ledger-service", "ledger-benchmarks")) {
            Path sources = ROOT.resolve(module).resolve("src/main/java");
            try (Stream<Path> files = Files.walk(sources)) {
                files.filter(file -> file.endsWith("package-info.java"))
                        .map(file ->
                                sources.relativize(file.getParent()).toString().replace('/', '.'))
                        .filter(name -> !tree.matches("(?s).*" + Pattern.quote(name) + "\\b.*"))
                        .filter(name ->
                                !tree.matches("(?s).* \\." + name.substring(name.lastIndexOf('.') + 1) + "\\b.*"))
                        .forEach(missing::add);
            }
        }
        assertThat(missing).isEmpty();
    }

    static Stream<String> calls() throws IOException {
        return documents()
                .flatMap(DocsTest::shellLines)
                .filter(DocsTest::isSelfContained)
                .distinct();
    }

    /** The lines in blocks marked {@code sh}. */
    private static Stream<String> shellLines(Path document) {
        List<String> lines = new ArrayList<>();
        boolean within = false;
        try {
            for (String line : Files.readAllLines(document)) {
                if (line.startsWith("```")) {
                    within = line.equals("```sh");
                } else if (within) {
                    lines.add(line.strip());
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return lines.stream();
    }

    /** Whether a call needs no ledger: it reads an example's journal, or lists the questions. */
    private static boolean isSelfContained(String line) {
        return line.startsWith("./ledger ")
                && !line.contains(" --data ")
                && !line.contains(">")
                && (line.contains("--journal examples/") || line.contains("ask --list"));
    }

    @ParameterizedTest
    @MethodSource("calls")
    void callsOnTheExamplesRun(String line) {
        boolean meantToFail = line.endsWith("# exit 1");
        Object[] words = Arrays.stream(line.replaceFirst("\\s*#.*$", "").split(" +"))
                .skip(1)
                .map(word -> word.startsWith("examples/") ? "../" + word : word)
                .toArray();
        Call call = ledger(words);
        assertThat(call.code()).as(line + "\n" + call.err()).isEqualTo(meantToFail ? 1 : 0);
    }

    static Stream<String> commands() {
        return new CommandLine(new LedgerCommand()).getSubcommands().keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("commands")
    void theReferenceNamesEveryOption(String command) throws IOException {
        String reference = Files.readString(ROOT.resolve(Path.of("docs", "reference", "command-line.md")));
        Matcher section =
                Pattern.compile("(?s)\n## " + command + "\n(.*?)(\n## |$)").matcher(reference);
        assertThat(section.find()).as("a section on " + command).isTrue();
        String common = reference.substring(0, reference.indexOf("\n## demo"));
        assertThat(options(Objects.requireNonNull(
                        new CommandLine(new LedgerCommand()).getSubcommands().get(command))))
                .allSatisfy(option -> assertThat(section.group(1) + common).contains(option));
    }

    private static List<String> options(CommandLine command) {
        List<String> options = new ArrayList<>();
        command.getCommandSpec().options().forEach(option -> options.add(option.longestName()));
        command.getSubcommands().values().forEach(sub -> options.addAll(options(sub)));
        return options;
    }
}
