package io.daicho.conclusions.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The order of the rows of an answer. */
class RowsTest {
    private final Rows rows = new Rows();

    @Test
    void rowsStandInTheOrderOfTheColumnsNamedOneAfterTheOther() {
        rows.add("b", 1L, "first");
        rows.add("a", 2L, "second");
        rows.add("a", 1L, "third");

        assertThat(rows.sortedBy(0, 1)).extracting(row -> row.get(2)).containsExactly("third", "second", "first");
        assertThat(rows.sortedBy(1)).extracting(row -> row.get(2)).containsExactly("first", "third", "second");
    }

    @Test
    void numbersAndInstantsAreComparedAsSuch() {
        rows.add(10L, Instant.parse("2026-10-01T00:00:00.5Z"));
        rows.add(9L, Instant.parse("2026-10-01T00:00:00Z"));

        assertThat(rows.sortedBy(0)).extracting(row -> row.get(0)).containsExactly(9L, 10L);
        assertThat(rows.sortedBy(1)).extracting(row -> row.get(0)).containsExactly(9L, 10L);
    }

    @Test
    void whatIsNotThereComesFirst() {
        rows.add("b", "second");
        rows.add(null, "first");
        rows.add("a", "third");

        assertThat(rows.sortedBy(0)).extracting(row -> row.get(1)).containsExactly("first", "third", "second");
    }

    @Test
    void whatIsOfTwoKindsIsComparedAsText() {
        rows.add("b");
        rows.add(7L);
        rows.add("a");

        assertThat(rows.sortedBy(0))
                .extracting(row -> String.valueOf(row.get(0)))
                .containsExactly("7", "a", "b");
    }

    @Test
    void aRowStaysWhatItWasWhenItWasAdded() {
        @Nullable Object[] values = {"a"};
        rows.add(values);
        values[0] = "b";

        assertThat(rows.all()).singleElement().satisfies(row -> assertThat(row).containsExactly("a"));
    }
}
