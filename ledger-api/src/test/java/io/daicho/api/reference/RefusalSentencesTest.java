package io.daicho.api.reference;

import static org.assertj.core.api.Assertions.assertThat;

import io.daicho.api.fact.Refusal;
import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class RefusalSentencesTest {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d+)}");

    @ParameterizedTest
    @EnumSource(Refusal.class)
    void eachHasAWholeSentenceInBothLanguages(Refusal refusal) {
        String english = RefusalsPage.sentence(refusal, Locale.ENGLISH);
        String japanese = RefusalsPage.sentence(refusal, Locale.JAPANESE);

        assertThat(english).matches(".*([.]|\\{\\d+})");
        assertThat(japanese).matches(".*[ぁ-ん一-龠].*").matches(".*([。]|\\{\\d+})");
        assertThat(placeholders(japanese)).as(japanese).hasSameSizeAs(placeholders(english));
        assertThat(placeholders(english + japanese))
                .as("numbered from 0 without a gap")
                .isEqualTo(upTo(placeholders(english + japanese).size()));
        assertThat(english + japanese)
                .as("an apostrophe would hide the placeholders behind it")
                .doesNotContain("'");
    }

    @ParameterizedTest
    @EnumSource(Refusal.class)
    void eachPutsEveryParticularIntoItsSentence(Refusal refusal) {
        Object[] needed = {"first", "second", "third", "fourth", "fifth"};

        for (Locale locale : Set.of(Locale.ENGLISH, Locale.JAPANESE, Locale.GERMAN)) {
            String sentence = refusal.sentence(locale, needed);
            assertThat(sentence).doesNotContain("{");
            assertThat(placeholders(RefusalsPage.sentence(refusal, locale)))
                    .allSatisfy(place -> assertThat(sentence).contains((String) needed[place]));
        }
        assertThat(refusal.sentence(Locale.GERMAN, needed)).isEqualTo(refusal.sentence(needed));
        assertThat(refusal.code()).matches("[a-z0-9]+(-[a-z0-9]+)*");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ja"})
    void noSentenceIsLeftOverFromARefusalThatIsGone(String language) {
        ResourceBundle bundle =
                ResourceBundle.getBundle("io.daicho.api.fact.refusals", Locale.forLanguageTag(language));

        assertThat(bundle.keySet())
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(Refusal.values()).map(Enum::name).toList());
    }

    /** What is owed is told to each reader in his language, by a particular of its own. */
    private static Set<Integer> placeholders(String sentence) {
        Set<Integer> numbers = new TreeSet<>();
        PLACEHOLDER
                .matcher(sentence)
                .results()
                .map((MatchResult found) -> Integer.valueOf(found.group(1)))
                .forEach(numbers::add);
        return numbers;
    }

    private static Set<Integer> upTo(int count) {
        return IntStream.range(0, count).boxed().collect(Collectors.toCollection(TreeSet::new));
    }
}
