package io.daicho.service.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Why a question or a request cannot be answered is told in both languages. */
class ReasonsTest {
    private static final Pattern SAID = Pattern.compile("new IllegalArgumentException\\(");
    private static final Pattern TEXT = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"");
    private static final Path SERVICE = Path.of("src", "main", "java", "io", "daicho", "service");
    private static final Path CONCLUSIONS =
            Path.of("..", "ledger-projections", "src", "main", "java", "io", "daicho", "conclusions");

    private final ResourceBundle english = bundle(Locale.ENGLISH);
    private final ResourceBundle japanese = bundle(Locale.JAPANESE);

    private static ResourceBundle bundle(Locale locale) {
        return ResourceBundle.getBundle(
                "io.daicho.service.words.reasons",
                locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    @Test
    void areToldInJapaneseToReadersOfJapaneseOnly() {
        String reason = "\"99\" is no question: give a number from 1 to 26 or a name, as in the list";

        assertThat(Words.of(Locale.JAPANESE).reason(reason)).startsWith("「99」という問いはありません。");
        assertThat(Words.of(Locale.ENGLISH).reason(reason)).isEqualTo(reason);
        assertThat(Words.of(Locale.JAPANESE).reason("a copy cannot be made of itself"))
                .startsWith("複製の複製元");
        assertThat(Words.of(Locale.JAPANESE).reason("既に日本語である。")).isEqualTo("既に日本語である。");
    }

    @Test
    void areThereInBothLanguages() {
        assertThat(japanese.keySet()).isEqualTo(english.keySet());
        assertThat(english.keySet())
                .allSatisfy(key -> assertThat(japanese.getString(key)).as(key).containsPattern("[ぁ-ん]"));
    }

    @Test
    void everyReasonThatQuestionsAndRequestsSayIsAmongThem() throws IOException {
        List<String> forms = english.keySet().stream().map(english::getString).toList();

        assertThat(said())
                .hasSizeGreaterThan(15)
                .allSatisfy(piece -> assertThat(forms).as(piece).anyMatch(form -> form.contains(piece)));
    }

    @Test
    void everyFaultOfALogOrAKeyIsAmongThem() throws IOException {
        List<String> forms = english.keySet().stream().map(english::getString).toList();

        assertThat(said(
                        Pattern.compile("new (?:BrokenLog|CannotRotate|UnusableDocumentKey|Unreadable)\\("),
                        List.of(SERVICE.resolve("sealing"), SERVICE.resolve("signing"), SERVICE.resolve("files"))))
                .hasSizeGreaterThan(30)
                .allSatisfy(piece -> assertThat(forms).as(piece).anyMatch(form -> form.contains(piece)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The log c-1 has no checkpoint here. Either nothing is sealed yet, or another process seals this ledger.",
                "The filing f-1 is not on record in c-1 then. Ask the question form-versions.",
                "A form of the contractor is not on record in c-1 then. Ask the question form-versions.",
                "A form of host is not on record in c-1 then. Ask the question form-versions.",
                "log/c-1/tile/0/000: the file is missing",
                "The document key k cannot be used: it is not an RSA key of at least 3072 bits.",
                "The log key cannot be changed: nothing is sealed here."
            })
    void ofALogAFormOrAKeyAreToldInJapanese(String reason) {
        assertThat(Words.of(Locale.JAPANESE).reason(reason))
                .containsPattern("[ぁ-ん]")
                .doesNotContainPattern("[a-z]{2,} [a-z]{2,} [a-z]{2,}");
    }

    private static Collection<String> said() throws IOException {
        return said(
                SAID,
                List.of(
                        SERVICE.resolve("web"),
                        SERVICE.resolve("questions"),
                        SERVICE.resolve("attesting"),
                        SERVICE.resolve("files"),
                        SERVICE.resolve("paper/form"),
                        CONCLUSIONS.resolve("question"),
                        CONCLUSIONS.resolve("attestation")));
    }

    private static Collection<String> said(Pattern telling, List<Path> rooms) throws IOException {
        Collection<String> pieces = new TreeSet<>();
        for (Path room : rooms) {
            try (Stream<Path> files = Files.walk(room)) {
                for (Path file :
                        files.filter(each -> each.toString().endsWith(".java")).toList()) {
                    String source = Files.readString(file);
                    telling.matcher(source).results().forEach(found -> {
                        String statement = source.substring(found.end(), source.indexOf(";\n", found.end()))
                                .replaceAll("\"\\s*\\+ \"", "");
                        TEXT.matcher(statement)
                                .results()
                                .map(text -> text.group(1).replace("\\\"", "\""))
                                .filter(text -> text.strip().contains(" ")
                                        && text.strip().length() > 6)
                                .forEach(pieces::add);
                    });
                }
            }
        }
        return pieces;
    }
}
