package io.daicho.service.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.daicho.api.fact.Refusal;
import io.daicho.api.fact.Refused;
import io.daicho.api.fact.Thing;
import io.daicho.api.id.ContractId;
import io.daicho.api.id.FactId;
import io.daicho.api.journal.JournalLine;
import io.daicho.api.journal.JournalReader;
import io.daicho.service.store.database.SqliteDatabase;
import io.daicho.service.store.entry.EventIds;
import io.daicho.service.store.writing.FactUnit;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RepeatsTest {
    private static final String LINE = """
            {"type":"copy.lost","fact":"f-1","contract":"c-1","occurredAt":"2026-03-05T19:00:00+09:00",\
            "recordedBy":{"organisation":"insurer","role":"CONTRACTOR"},"copy":"k-1","remark":"in the train",\
            "evidence":[{"kind":"RECEIPT"},{"kind":"OTHER","reference":"shelf 3"}],\
            "corrects":{"fact":"f-0","reason":"typing error","allowedBy":"p-1","allowedByRole":"CONTRACTOR"}}""";

    @TempDir
    Path directory;

    private OpenStore store;
    private Repeats repeats;
    private int salts;

    @BeforeEach
    void recordTheLine() {
        store = new OpenStore(new SqliteDatabase(directory.resolve("ledger.db")), new MovableClock(), false);
        repeats = new Repeats(store.facts);
        JournalLine line = read(LINE);
        assertThat(line.details()).hasSize(3);
        store.writer.write(new FactUnit(List.of(new Drafts(new FactSerializer())
                .draft(Facts.event(line.fact(), 0), Map.of(EventIds.of(line.fact()), line.details())))));
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void theSameLineAgainIsARepeatAlthoughItsSaltsAreFresh() {
        JournalLine again = read(LINE);
        assertThat(again.fact())
                .isNotEqualTo(store.facts.read(Facts.CONTRACT, 0, 1).get(0).fact());

        assertThat(repeats.earlier(again))
                .hasValueSatisfying(
                        entry -> assertThat(entry.entry().position()).isZero());
    }

    @Test
    void aFactOfAnotherIdIsNew() {
        assertThat(repeats.earlier(read(LINE.replace("f-1", "f-2")))).isEmpty();
        assertThat(repeats.earlier(read(LINE.replace("c-1", "c-2")))).isEmpty();
    }

    @Test
    void anyOtherContentUnderTheSameIdIsRefused() {
        refuses(LINE.replace("k-1", "k-2"));
        refuses(LINE.replace("19:00", "19:01"));
        refuses(LINE.replace("copy.lost", "copy.found"));
        refuses(LINE.replace("in the train", "in the bus"));
        refuses(LINE.replace("shelf 3", "shelf 4"));
        refuses(LINE.replace("typing error", "other error"));
        refuses(LINE.replace("\"remark\":\"in the train\",", ""));
        refuses(LINE.replace("{\"kind\":\"RECEIPT\"}", "{\"kind\":\"RECEIPT\",\"reference\":\"shelf 2\"}"));
    }

    @Test
    void whereADetailIsErasedTheRestIsComparedAndThatIsSaid() {
        store.append(0, Said.erased("f-2", "f-1", "remark"));

        assertThat(repeats.earlier(read(LINE)))
                .hasValueSatisfying(repeat -> assertThat(repeat.notCompared()).containsExactly("remark"));
        assertThat(repeats.earlier(read(LINE.replace("in the train", "what nobody can compare any more"))))
                .isPresent();
        refuses(LINE.replace("shelf 3", "shelf 4"));
        refuses(LINE.replace("k-1", "k-2"));
        refuses(LINE.replace("\"remark\":\"in the train\",", ""));
    }

    @Test
    void aLineWithTheDigestOfAnErasedDetailIsARepeatAndOneWithAnotherIsNot() {
        String digest = Objects.requireNonNull(store.facts
                        .read(Facts.CONTRACT, 0, 1)
                        .get(0)
                        .fact()
                        .statement()
                        .remark())
                .sha256();
        store.append(0, Said.erased("f-2", "f-1", "remark"));
        String exported = LINE.replace("\"in the train\"", "{\"sha256\":\"" + digest + "\",\"erased\":true}");

        assertThat(repeats.earlier(read(exported)))
                .hasValueSatisfying(repeat -> assertThat(repeat.notCompared()).isEmpty());
        refuses(exported.replace(digest, "0".repeat(64)));
    }

    private void refuses(String line) {
        assertThatExceptionOfType(Refused.class)
                .as(line)
                .isThrownBy(() -> repeats.earlier(read(line)))
                .satisfies(refused -> {
                    assertThat(refused.refusal()).isEqualTo(Refusal.FACT_ID_REUSED);
                    assertThat(refused.particulars()).containsExactly("f-1");
                });
    }

    private JournalLine read(String line) {
        var anyContract = new JournalReader.Surroundings() {
            @Override
            public ZoneId zone(ContractId contract) {
                return ZoneId.of("Asia/Tokyo");
            }

            @Override
            public @Nullable Thing thing(ContractId contract, FactId fact) {
                return null;
            }
        };
        return new JournalReader(anyContract, () -> "%032x".formatted(++salts))
                .read(line.getBytes(StandardCharsets.UTF_8));
    }
}
