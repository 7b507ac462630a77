package io.daicho.service.explaining;

import static org.assertj.core.api.Assertions.assertThat;

import io.daicho.api.journal.FactCatalogue;
import io.daicho.conclusions.clauseset.ClauseSet;
import io.daicho.conclusions.finding.Kind;
import io.daicho.readmodel.clauses.ClauseSets;
import io.daicho.service.words.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever can be found can be explained, in the contract's own words. */
class ExplanationsTest {
    private static final List<Told> BOTH = List.of(told(Locale.JAPANESE), told(Locale.ENGLISH));

    private static Told told(Locale language) {
        return new Told(language, ZoneId.of("Asia/Tokyo"), id -> Optional.empty());
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void everyKindOfDutyAndBreachSaysWhatMeetsOrEndsIt(Kind kind) {
        for (Told told : BOTH) {
            if (kind.group() == Kind.Group.OBLIGATION) {
                assertThat(told.meets(kind)).isNotBlank().doesNotEndWith(".");
            } else if (kind.group() == Kind.Group.BREACH) {
                assertThat(told.ends(kind)).isNotBlank().doesNotEndWith(".");
            }
        }
    }

    @Test
    void everyTypeOfFactIsCalledAsInTheGlossary() throws IOException {
        String glossary = Files.readString(Path.of("..", "docs", "reference", "glossary.md"));
        for (String type : FactCatalogue.all().keySet()) {
            assertThat(glossary)
                    .contains("| " + Words.of(Locale.JAPANESE).ofFact(type) + " | "
                            + Words.of(Locale.ENGLISH).ofFact(type) + " | `" + type + "` |");
        }
    }

    @Test
    void theWordsOfEachClauseStandInTheContract() throws IOException {
        Path text = Path.of("..", "..", "shared", "domain", "special-provisions.ja.txt");
        Assumptions.assumeTrue(Files.exists(text), "the contract's text is not beside this project: not compared");
        String contract = withoutSpaces(Files.readString(text));
        ClauseSet clauses =
                ClauseSets.shipped().edition("jp-municipal-infosec-2025").orElseThrow();

        assertThat(clauses.clauses())
                .allSatisfy(clause -> assertThat(contract).contains(withoutSpaces(clause.words())))
                .allSatisfy(clause -> assertThat(clause.wordsEn()).isNotBlank());
    }

    private static String withoutSpaces(String text) {
        return Pattern.compile("[\\s\u3000]+").matcher(text).replaceAll("");
    }
}
