package io.daicho.service.words;

import static org.assertj.core.api.Assertions.assertThat;

import io.daicho.conclusions.finding.Basis;
import io.daicho.conclusions.finding.Kind;
import io.daicho.conclusions.finding.Status;
import io.daicho.conclusions.finding.Subject;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever can be concluded has a word in both languages, so that no table and no page fails on it. */
class WordsTest {
    private static final Words ENGLISH = Words.of(Locale.ENGLISH);
    private static final Words JAPANESE = Words.of(Locale.JAPANESE);

    @ParameterizedTest
    @EnumSource
    void sayEveryKind(Kind kind) {
        assertThat(JAPANESE.of(kind)).isNotBlank().isNotEqualTo(ENGLISH.of(kind));
    }

    @ParameterizedTest
    @EnumSource
    void sayEverySubject(Subject.Type type) {
        Subject subject = new Subject(type, "x-1");
        assertThat(JAPANESE.of(subject)).endsWith(" x-1").isNotEqualTo(ENGLISH.of(subject));
    }

    @ParameterizedTest
    @EnumSource
    void sayEveryStatus(Status status) {
        assertThat(JAPANESE.of(status)).isNotBlank().isNotEqualTo(ENGLISH.of(status));
    }

    @ParameterizedTest
    @EnumSource
    void sayEveryBasis(Basis basis) {
        assertThat(JAPANESE.of(basis)).isNotBlank().isNotEqualTo(ENGLISH.of(basis));
    }
}
