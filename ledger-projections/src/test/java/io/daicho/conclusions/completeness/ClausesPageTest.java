package io.daicho.conclusions.completeness;

import static org.assertj.core.api.Assertions.assertThat;

import io.daicho.conclusions.testing.Story;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The reference of the clauses says what the clause set and the list of items say; {@code -Dupdate} writes it anew. */
class ClausesPageTest {
    private static final Path PUBLISHED = Path.of("..", "docs", "reference", "clauses.md");

    @Test
    void isPublished() throws IOException {
        String text = ClausesPage.text(Story.CLAUSES, Lists.items(), Lists.readings());
        if (System.getProperty("update") != null) {
            Files.writeString(PUBLISHED, text);
        }
        assertThat(PUBLISHED).hasContent(text);
    }
}
