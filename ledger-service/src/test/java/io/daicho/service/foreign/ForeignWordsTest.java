package io.daicho.service.foreign;

import static org.assertj.core.api.Assertions.assertThat;

import io.daicho.service.words.Words;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is said about imports is said in both languages. */
class ForeignWordsTest {
    private static final Path WORDS = Path.of("src/main/resources/io/daicho/service/words");

    @ParameterizedTest
    @EnumSource
    void everyReasonHasItsWords(LeftOut why) {
        assertThat(Words.of(Locale.ENGLISH).say("leftOut." + why.name())).isNotBlank();
        assertThat(Words.of(Locale.JAPANESE).say("leftOut." + why.name())).containsPattern("[ぁ-ん]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"leftOut.", "unreadable.", "convert."})
    void bothLanguagesSayTheSameThings(String about) throws IOException {
        assertThat(keys("words.properties", about))
                .isNotEmpty()
                .containsExactlyInAnyOrderElementsOf(keys("words_ja.properties", about));
    }

    private static Set<String> keys(String file, String about) throws IOException {
        Properties words = new Properties();
        try (Reader reader = Files.newBufferedReader(WORDS.resolve(file))) {
            words.load(reader);
        }
        Set<String> keys = new java.util.TreeSet<>(words.stringPropertyNames());
        keys.removeIf(key -> !key.startsWith(about));
        return keys;
    }
}
