package io.daicho.api.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.daicho.api.custody.CustodyFact;
import io.daicho.api.fact.Refusal;
import io.daicho.api.fact.Refused;
import io.daicho.api.fact.Thing;
import io.daicho.api.id.ContractId;
import io.daicho.api.id.FactId;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class JournalReaderTest {
    private static final String HEAD = """
            "fact":"f-1","contract":"c-1","occurredAt":"2026-03-05T19:00","recordedBy":{"organisation":"insurer","role":"CONTRACTOR","person":"p-1"}""";

    private final JournalReader reader = new JournalReader(
            new JournalReader.Surroundings() {
                @Override
                public @Nullable ZoneId zone(ContractId contract) {
                    return contract.value().equals("c-1") ? ZoneId.of("Asia/Tokyo") : null;
                }

                @Override
                public @Nullable Thing thing(ContractId contract, FactId fact) {
                    return fact.value().equals("f-0") ? new Thing(Thing.Kind.COPY, "k-1") : null;
                }
            },
            () -> "00112233445566778899aabbccddeeff");

    @Test
    void readsAFlatLineAndPutsItsRemarkBesideTheFact() {
        JournalLine line = read("{\"type\":\"copy.lost\"," + HEAD + ",\"copy\":\"k-1\",\"remark\":\"in the train\"}");

        assertThat(line.fact()).isInstanceOf(CustodyFact.Lost.class);
        assertThat(line.fact().occurredAt()).hasToString("2026-03-05T10:00:00.000Z");
        assertThat(line.details()).singleElement().satisfies(detail -> {
            assertThat(detail.field()).isEqualTo("remark");
            assertThat(detail.text()).isEqualTo("in the train");
            assertThat(line.fact().statement().remark()).isEqualTo(detail.detail());
        });
        assertThat(FactJson.canonical(line.fact())).doesNotContain("train");
        assertThat(FactJson.readStored("copy.lost", FactJson.canonical(line.fact())))
                .isEqualTo(line.fact());
    }

    @Test
    void givesADayTheZoneOfItsContract() {
        JournalLine line =
                read("{\"type\":\"copy.lost\",\"fact\":\"f-1\",\"contract\":\"c-1\",\"occurredAt\":\"2026-03-05\","
                        + "\"recordedBy\":{\"organisation\":\"insurer\",\"role\":\"CONTRACTOR\"},\"copy\":\"k-1\"}");

        assertThat(line.fact().occurredAt()).hasToString("2026-03-05[Asia/Tokyo]");
    }

    @Test
    void findsWhatAWithdrawalIsAbout() {
        JournalLine line = read(
                "{\"type\":\"correction.withdrawn\"," + HEAD
                        + ",\"corrects\":{\"fact\":\"f-0\",\"reason\":\"typing error\",\"allowedBy\":\"p-2\",\"allowedByRole\":\"CONTRACTOR\"}}");

        assertThat(line.fact().thing()).isEqualTo(new Thing(Thing.Kind.COPY, "k-1"));
    }

    @Test
    void namesWhatIsWrong() {
        refuses("{\"type\":\"copy.lsot\"," + HEAD + "}", Refusal.UNKNOWN_TYPE, "copy.lost");
        refuses("{\"type\":\"copy.lost\"," + HEAD + ",\"copy\":\"k-1\",\"why\":1}", Refusal.UNKNOWN_FIELD, "why");
        refuses("{\"type\":\"copy.lost\"," + HEAD + "}", Refusal.MISSING_FIELD, "copy");
        refuses("{\"type\":\"copy.lost\"," + HEAD + ",\"copy\":12}", Refusal.BAD_VALUE, "copy");
        refuses("{\"type\":\"copy.lost\"," + HEAD + ",\"copy\":\"k 1\"}", Refusal.BAD_VALUE, "is not an identifier");
        refuses(
                "{\"type\":\"copy.lost\"," + HEAD + ",\"copy\":\"k-1\",\"copy\":\"k-2\"}",
                Refusal.DUPLICATE_FIELD,
                "copy");
        refuses("{\"type\":\"copy.lost\"," + HEAD + ",\"copy\":\"k-", Refusal.LINE_CUT, "");
        refuses("[]", Refusal.NOT_JSON, "");
        refuses("{\"type\":\"copy.lost\"} {}", Refusal.NOT_JSON, "");
        refuses("nonsense", Refusal.NOT_JSON, "");
        refuses("", Refusal.NOT_JSON, "");
        refuses(
                "{\"type\":\"copy.lost\"," + HEAD.replace("2026-03-05T19:00", "2026-02-30") + ",\"copy\":\"k-1\"}",
                Refusal.BAD_VALUE,
                "2026-02-30");
        refuses(
                "{\"type\":\"copy.lost\"," + HEAD.replace("c-1", "c-2") + ",\"copy\":\"k-1\"}",
                Refusal.CONTRACT_UNKNOWN,
                "c-2");
        refuses(
                "{\"type\":\"copy.lost\"," + HEAD.replace("CONTRACTOR", "BOSS") + ",\"copy\":\"k-1\"}",
                Refusal.BAD_VALUE,
                "recordedBy.role");
        refuses(
                "{\"type\":\"copy.lost\"," + HEAD + ",\"copy\":\"k-1\",\"remark\":\"\\ud800\"}",
                Refusal.BAD_VALUE,
                "surrogate");
        refuses("x".repeat(70_000), Refusal.LINE_TOO_LONG, "65535");
        refuses(
                "{\"type\":\"copy.lost\"," + HEAD + ",\"copy\":\"k-1\",\"remark\":\"" + "x".repeat(17_000) + "\"}",
                Refusal.DETAIL_TOO_LARGE,
                "17000");
    }

    @Test
    void refusesWhatIsNotUtf8() {
        byte[] line = "{\"type\":\"caf\u00e9\"}".getBytes(StandardCharsets.ISO_8859_1);

        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> reader.read(line))
                .satisfies(refused -> assertThat(refused.refusal()).isEqualTo(Refusal.NOT_UTF8));
    }

    private JournalLine read(String line) {
        return reader.read(line.getBytes(StandardCharsets.UTF_8));
    }

    private void refuses(String line, Refusal refusal, String says) {
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> read(line)).satisfies(refused -> {
            assertThat(refused.refusal()).as(refused.getMessage()).isEqualTo(refusal);
            assertThat(refused.getMessage()).contains(says);
        });
    }
}
