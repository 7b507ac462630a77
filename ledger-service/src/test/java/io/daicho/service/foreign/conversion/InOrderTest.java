package io.daicho.service.foreign.conversion;

import static org.assertj.core.api.Assertions.assertThat;

import io.daicho.service.foreign.Origin;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Lines are put into the order of time, however few of them are held in memory. */
class InOrderTest {
    private static final Path FILE = Path.of("trail.json");

    @Test
    void isTheSameHoweverFewAreHeld() throws IOException {
        assertThat(sorted(1)).isEqualTo(sorted(1_000));
        assertThat(sorted(7)).isEqualTo(sorted(1_000)).isSortedAccordingTo(String::compareTo);
    }

    @Test
    void knowsFromWhichRecordEachLineComes() throws IOException {
        try (InOrder order = new InOrder(List.of(FILE), 2)) {
            for (int i = 9; i > 0; i--) {
                order.add(new Origin(FILE, i), Instant.ofEpochSecond(i), "line " + i);
            }
            try (ConvertedJournal journal = order.finish(new Report())) {
                assertThat(journal.origin(4)).isEqualTo(new Origin(FILE, 4));
            }
        }
    }

    @Test
    void aCopyBeginsBeforeWhatIsDoneToItAtTheSameInstant() throws IOException {
        try (InOrder order = new InOrder(List.of(FILE))) {
            order.add(new Origin(FILE, 1), Instant.EPOCH, "{\"type\":\"copy.erased\"}");
            order.add(new Origin(FILE, 2), Instant.EPOCH, "{\"type\":\"copy.made\"}");
            try (ConvertedJournal journal = order.finish(new Report())) {
                assertThat(Files.readAllLines(journal.lines()))
                        .containsExactly("{\"type\":\"copy.made\"}", "{\"type\":\"copy.erased\"}");
            }
        }
    }

    @Test
    void leavesNothingBehind() throws IOException {
        Path left;
        try (InOrder order = new InOrder(List.of(FILE), 1)) {
            order.add(new Origin(FILE, 1), Instant.EPOCH, "line");
            try (ConvertedJournal journal = order.finish(new Report())) {
                left = journal.lines();
                assertThat(left).exists();
            }
        }
        assertThat(left).doesNotExist();
    }

    private static List<String> sorted(int held) throws IOException {
        try (InOrder order = new InOrder(List.of(FILE), held)) {
            for (int i = 0; i < 50; i++) {
                int second = i * 37 % 50 + 10;
                order.add(new Origin(FILE, i + 1), Instant.ofEpochSecond(second), "line " + second);
            }
            try (ConvertedJournal journal = order.finish(new Report())) {
                return new ArrayList<>(Files.readAllLines(journal.lines()));
            }
        }
    }
}
