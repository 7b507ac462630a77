package io.daicho.service.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What stops a call or a request is told in both languages, with the same particulars. */
class StopsTest {
    private static final Pattern PLACE = Pattern.compile("\\{(\\d)\\}");
    private static final Pattern TOLD = Pattern.compile(
            "(?:FoundWanting|WrongUsage|PackRefused|NoSuchAttestation|super|\\.stop)\\(\\s*(?:[\\w.()\" ]+\\? )?\"([a-z]\\w*(?:\\.\\w+)?)\"");

    private final ResourceBundle english = bundle(Locale.ENGLISH);
    private final ResourceBundle japanese = bundle(Locale.JAPANESE);

    private static ResourceBundle bundle(Locale locale) {
        return ResourceBundle.getBundle(
                "io.daicho.service.words.stops",
                locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    @Test
    void areToldInBothLanguagesWithTheSameParticulars() {
        assertThat(japanese.keySet()).isEqualTo(english.keySet());
        for (String key : english.keySet()) {
            assertThat(places(japanese.getString(key))).as(key).isEqualTo(places(english.getString(key)));
        }
    }

    @Test
    void inJapaneseIsJapanese() {
        assertThat(english.keySet())
                .filteredOn(key -> !key.equals("file.failure"))
                .allSatisfy(key -> assertThat(japanese.getString(key))
                        .as(key)
                        .containsPattern("[\\p{IsHiragana}\\p{IsKatakana}\\p{IsHan}]"));
    }

    @Test
    void everyOneThatCodeTellsIsThere() throws IOException {
        Set<String> told = sources().stream()
                .flatMap(source -> TOLD.matcher(source).results())
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(told).hasSizeGreaterThan(60).isSubsetOf(english.keySet());
    }

    @Test
    void noSentenceStandsInTheCode() throws IOException {
        assertThat(sources())
                .noneMatch(
                        source -> source.matches(
                                "(?s).*new (?:FoundWanting|WrongUsage|PackRefused|NoSuchAttestation)\\(\\s*(?:\\w+ \\+ )?\"[^\"]* .*"));
    }

    @Test
    void noneIsLeftThatNobodyTells() throws IOException {
        String all = String.join("\n", sources());

        assertThat(english.keySet())
                .filteredOn(key -> !key.startsWith("type."))
                .allSatisfy(key -> assertThat(all).contains("\"" + key + "\""));
    }

    private static Collection<String> places(String pattern) {
        return PLACE.matcher(pattern).results().map(MatchResult::group).collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<String> sources() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src", "main", "java"))) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .map(StopsTest::read)
                    .filter(source -> source.contains("ToldInWords")
                            || source.contains("FoundWanting")
                            || source.contains("WrongUsage")
                            || source.contains("PackRefused")
                            || source.contains("NoSuchAttestation")
                            || source.contains(".stop("))
                    .toList();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }
}
