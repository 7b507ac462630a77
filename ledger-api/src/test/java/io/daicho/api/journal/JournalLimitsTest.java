package io.daicho.api.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.daicho.api.custody.CustodyFact;
import io.daicho.api.fact.Detail;
import io.daicho.api.fact.Refused;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.node.ObjectNode;

/** What docs/reference/journal.md says about times and sizes. */
class JournalLimitsTest {
    private static final String LOST = Samples.line(CustodyFact.Lost.class);

    @ParameterizedTest
    @CsvSource({
        "2026-05-11T01:30:00Z, 2026-05-11T01:30:00.000Z",
        "2026-05-11T10:30:00+09:00, 2026-05-11T01:30:00.000Z",
        "2026-05-11T10:30+09:00, 2026-05-11T01:30:00.000Z",
        "2026-05-11T01:30:00.1239Z, 2026-05-11T01:30:00.123Z",
        "2026-05-11T10:30, 2026-05-11T01:30:00.000Z",
        "2026-05-11T10:30:15, 2026-05-11T01:30:15.000Z",
        "2026-05-11, 2026-05-11[Asia/Tokyo]",
        "2026-05-11[Europe/Berlin], 2026-05-11[Europe/Berlin]",
    })
    void aTimeIsAnInstantOrADay(String written, String kept) {
        assertThat(OnRecord.read(with("occurredAt", written)).fact().occurredAt())
                .hasToString(kept);
    }

    @Test
    void aLocalTimeThatTheClocksHadTwiceOrNeverIsRefused() {
        OnRecord inBerlin = new OnRecord(ZoneId.of("Europe/Berlin"));
        JournalReader reader = new JournalReader(inBerlin, () -> OnRecord.SALT);

        for (String time : new String[] {"2026-10-25T02:30", "2026-03-29T02:30"}) {
            assertThatExceptionOfType(Refused.class)
                    .isThrownBy(() -> reader.read(with("occurredAt", time).getBytes(StandardCharsets.UTF_8)))
                    .withMessageContaining("write it with its offset");
        }
    }

    @Test
    void aDetailHolds16384BytesOfUtf8() {
        String text = "あ".repeat(5461) + "x";

        assertThat(text.getBytes(StandardCharsets.UTF_8)).hasSize(Detail.MOST_BYTES);
        assertThat(OnRecord.read(with("remark", text)).details())
                .extracting(DetailText::text)
                .contains(text);
    }

    @Test
    void aLineHolds65535Bytes() {
        String line = LOST + " ".repeat(65_535 - LOST.getBytes(StandardCharsets.UTF_8).length);

        assertThat(OnRecord.read(line).fact()).isInstanceOf(CustodyFact.Lost.class);
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> OnRecord.read(line + " "));
    }

    @Test
    void anEmptyListAndANullSayNothing() {
        assertThat(OnRecord.read(LOST.replaceFirst("\"evidence\":\\[.*?]", "\"evidence\":[],\"remark\":null")
                                .replaceFirst(",\"remark\":\"[^\"]*\"", ""))
                        .fact()
                        .statement())
                .satisfies(statement -> {
                    assertThat(statement.evidence()).isEmpty();
                    assertThat(statement.remark()).isNull();
                });
    }

    @Test
    void recordedAtIsReadAndIsNoPartOfTheFact() {
        JournalLine with = OnRecord.read(LOST);
        JournalLine without = OnRecord.read(LOST.replaceFirst(",\"recordedAt\":\"[^\"]*\"", ""));

        assertThat(with.recordedAt()).isEqualTo(Instant.parse("2026-05-11T02:00:00Z"));
        assertThat(without.recordedAt()).isNull();
        assertThat(with.fact()).isEqualTo(without.fact());
    }

    private static String with(String field, String value) {
        ObjectNode line = (ObjectNode) FactJson.mapper().readTree(LOST);
        return line.put(field, value).toString();
    }
}
