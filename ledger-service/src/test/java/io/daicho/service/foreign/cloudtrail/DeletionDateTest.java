package io.daicho.service.foreign.cloudtrail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Dates as KMS writes them into trails. */
class DeletionDateTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Apr 12, 2021 18:58:30 PM|2021-04-12T18:58:30Z",
                "Apr 12, 2021, 6:58:30 PM|2021-04-12T18:58:30Z",
                "Apr 2, 2026, 12:00:00 AM|2026-04-02T00:00:00Z",
                "Apr 2, 2026, 12:00:00 PM|2026-04-02T12:00:00Z",
                "Dec 31, 2025, 9:05:00\u202fAM|2025-12-31T09:05:00Z"
            })
    void isAnInstantInUtc(String written, Instant expected) {
        assertThat(DeletionDate.read(written)).isEqualTo(expected);
    }

    @Test
    void whatIsNoDateIsNotGuessed() {
        assertThat(DeletionDate.read(null)).isNull();
        assertThat(DeletionDate.read("in seven days")).isNull();
        assertThat(DeletionDate.read("Foo 12, 2021, 6:58:30 PM")).isNull();
        assertThat(DeletionDate.read("Feb 30, 2021, 6:58:30 PM")).isNull();
    }
}
