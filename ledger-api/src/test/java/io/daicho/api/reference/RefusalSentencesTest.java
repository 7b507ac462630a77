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
        assertThat(placeholders(japanese)).as(japanese).isEqualTo(placeholders(english));
        assertThat(english + japanese)
                .as("an apostrophe would hide the placeholders behind it")
                .doesNotContain("'");
    }

    @ParameterizedTest
    @EnumSource(Refusal.class)
    void eachPutsEveryParticularIntoItsSentence(Refusal refusal) {
        int most = placeholders(RefusalsPage.sentence(refusal, Locale.ENGLISH)).size();
        Object[] particulars = new String[] {"first", "second", "third", "fourth", "fifth"};
        Object[] needed = Arrays.copyOf(particulars, most);

        for (Locale locale : Set.of(Locale.ENGLISH, Locale.JAPANESE, Locale.GERMAN)) {
            String sentence = refusal.sentence(locale, needed);
            assertThat(sentence).doesNotContain("{");
            assertThat(needed).allSatisfy(particular -> assertThat(sentence).contains((String) particular));
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

    /** Numbered from 0 without a gap. */
    private static Set<Integer> placeholders(String sentence) {
        Set<Integer> numbers = new TreeSet<>();
        PLACEHOLDER
                .matcher(sentence)
                .results()
                .map((MatchResult found) -> Integer.valueOf(found.group(1)))
                .forEach(numbers::add);
        for (int i = 0; i < numbers.size(); i++) {
            assertThat(numbers).as(sentence).contains(i);
        }
        return numbers;
    }
}
