package io.daicho.api.reference;

import static org.assertj.core.api.Assertions.assertThat;

import io.daicho.api.Kept;
import io.daicho.api.journal.OnRecord;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class JournalPageTest {
    private static final Pattern EXAMPLE = Pattern.compile("```json\n(.*?)\n```");

    static Stream<String> examples() {
        String page = Kept.text(Kept.inProject("docs/reference").folder().resolve("journal.md"));
        return EXAMPLE.matcher(page).results().map((MatchResult found) -> found.group(1));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void itsExamplesCanBeRead(String line) {
        assertThat(OnRecord.read(line).recordedAt()).isNull();
    }
}
