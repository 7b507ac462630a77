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

    private static Collection<String> said() throws IOException {
        Collection<String> pieces = new TreeSet<>();
        for (Path room : List.of(
                SERVICE.resolve("web"),
                SERVICE.resolve("questions"),
                SERVICE.resolve("attesting"),
                SERVICE.resolve("files"),
                SERVICE.resolve("paper/form"),
                CONCLUSIONS.resolve("question"),
                CONCLUSIONS.resolve("attestation"))) {
            try (Stream<Path> files = Files.walk(room)) {
                for (Path file :
                        files.filter(each -> each.toString().endsWith(".java")).toList()) {
                    String source = Files.readString(file);
                    SAID.matcher(source).results().forEach(found -> {
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
