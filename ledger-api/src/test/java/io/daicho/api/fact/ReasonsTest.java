package io.daicho.api.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Why a fact is refused is told in Japanese too, whoever said it in English. */
class ReasonsTest {
    private static final Pattern PLACE = Pattern.compile("\\{(\\d)}");
    private static final Pattern SAID = Pattern.compile(
            "new IllegalArgumentException\\(|Refusal\\.(?:BAD_VALUE|PARENT_NOT_ALIVE|STORE_UNAVAILABLE),");
    private static final Pattern TEXT = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"");

    private final ResourceBundle english = bundle(Locale.ENGLISH);
    private final ResourceBundle japanese = bundle(Locale.JAPANESE);

    private static ResourceBundle bundle(Locale locale) {
        return ResourceBundle.getBundle(
                "io.daicho.api.fact.reasons",
                locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    @Test
    void aReasonIsFoundByItsForm() {
        assertThat(inJapanese(
                        Refusal.BAD_VALUE,
                        "holder",
                        "organisation id \"a b\" is not an identifier: write 1 to 64 of A-Z a-z 0-9 . _ - and begin"
                                + " with a letter or digit"))
                .isEqualTo("項目「holder」を読み取れません: 「a b」は識別子ではありません。" + "英数字で始め、A-Z a-z 0-9 . _ - の 1～64 文字で書いてください");
        assertThat(inJapanese(
                        Refusal.CONTRADICTS_ITSELF, "the period ends on 2025-03-31, before it starts on 2025-04-01"))
                .contains("期間の末日 2025-03-31 が初日 2025-04-01 より前です");
    }

    @Test
    void aThingIsCalledByItsWord() {
        assertThat(inJapanese(Refusal.THING_UNKNOWN, "copy", "r-99")).startsWith("複製 r-99 は記録されていません");
        assertThat(inJapanese(Refusal.THING_EXISTS, "key copy", "kc-1", "f-1")).startsWith("暗号鍵の複製 kc-1");
        assertThat(inJapanese(Refusal.CORRECTION_OF_ANOTHER_THING, "f-1", "copy c-1", "key k-1"))
                .contains("複製 c-1", "暗号鍵 k-1");
    }

    @Test
    void whatSomebodyElseSaysStandsAsItIs() {
        assertThat(inJapanese(Refusal.BAD_VALUE, "copy", "Unrecognized token")).contains("copy", "Unrecognized token");
    }

    @ParameterizedTest
    @EnumSource
    void everyKindOfThingHasItsWord(Thing.Kind kind) {
        assertThat(inJapanese(Refusal.THING_UNKNOWN, kind.code(), "x-1")).doesNotContain(kind.code());
    }

    @Test
    void areToldInBothLanguagesWithTheSameParticulars() {
        assertThat(japanese.keySet()).isEqualTo(english.keySet());
        assertThat(english.keySet()).allSatisfy(key -> {
            assertThat(places(english.getString(key))).as(key).containsAll(places(japanese.getString(key)));
            assertThat(japanese.getString(key)).as(key).containsPattern("[\\p{IsHiragana}\\p{IsKatakana}\\p{IsHan}]");
        });
    }

    /** Each piece of a sentence in the code stands in one of the forms. */
    @Test
    void everyReasonThatTheCodeSaysIsAmongThem() throws IOException {
        List<String> forms = english.keySet().stream().map(english::getString).toList();

        assertThat(said())
                .hasSizeGreaterThan(60)
                .allSatisfy(piece -> assertThat(forms).as(piece).anyMatch(form -> form.contains(piece)));
    }

    private static Collection<String> said() throws IOException {
        Collection<String> pieces = new TreeSet<>();
        for (Path file : sources()) {
            String source = Files.readString(file);
            SAID.matcher(source).results().forEach(found -> {
                String statement = source.substring(found.end(), source.indexOf(";\n", found.end()))
                        .replaceAll("\"\\s*\\+ \"", "");
                TEXT.matcher(statement)
                        .results()
                        .map(text -> text.group(1).replace("\\\"", "\""))
                        .filter(text ->
                                text.strip().contains(" ") && text.strip().length() > 6)
                        .forEach(pieces::add);
            });
        }
        return pieces;
    }

    /** Where facts are read and judged. */
    private static List<Path> sources() throws IOException {
        List<Path> found = new ArrayList<>();
        Path service = Path.of("..", "ledger-service", "src", "main", "java", "io", "daicho", "service");
        List<Path> rooms = List.of(
                Path.of("src", "main", "java", "io", "daicho", "api"),
                service.resolve("contract"),
                service.resolve("custody"),
                service.resolve("key"),
                service.resolve("sending"),
                service.resolve("journalfile"),
                service.resolve("recording"));
        for (Path room : rooms) {
            try (Stream<Path> files = Files.walk(room)) {
                files.filter(file -> file.toString().endsWith(".java")).forEach(found::add);
            }
        }
        return found;
    }

    private static String inJapanese(Refusal refusal, Object... particulars) {
        return refusal.sentence(Locale.JAPANESE, particulars);
    }

    private static Collection<String> places(String pattern) {
        return PLACE.matcher(pattern).results().map(MatchResult::group).collect(Collectors.toCollection(TreeSet::new));
    }
}
