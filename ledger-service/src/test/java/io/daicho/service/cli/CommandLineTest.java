package io.daicho.service.cli;

import static io.daicho.service.cli.Call.EXAMPLE;
import static io.daicho.service.cli.Call.EXAMPLE_CONTRACT;
import static io.daicho.service.cli.Call.ledger;
import static org.assertj.core.api.Assertions.assertThat;

import io.daicho.service.testing.Lines;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The calls on a ledger that holds the example. */
class CommandLineTest {
    @TempDir
    static Path data;

    @BeforeAll
    static void importsTheExample() {
        Call call = ledger("import", EXAMPLE, "--data", data);
        assertThat(call.err()).isEmpty();
        assertThat(call.out()).contains("151 recorded, 0 already on record, 0 refused");
        assertThat(call.code()).isZero();
    }

    @Test
    void importingAgainAddsNothing() {
        Call call = ledger("import", EXAMPLE, "--data", data);

        assertThat(call.out()).contains("0 recorded, 151 already on record, 0 refused");
        assertThat(call.code()).isZero();
    }

    @Test
    void aDryRunSaysWhatWouldBeAndStoresNothing(@TempDir Path other) {
        assertThat(ledger("import", "--dry-run", EXAMPLE, "--data", other).out())
                .contains("151 would be recorded, 0 already on record, 0 refused");
        assertThat(ledger("import", "--dry-run", EXAMPLE, "--data", other).out())
                .contains("151 would be recorded");
        assertThat(ledger("import", "--dry-run", EXAMPLE, "--data", data).out())
                .contains("0 would be recorded, 151 already on record, 0 refused");
    }

    @Test
    void printsWhatIsOwedAsATableInBothLanguages() {
        Call english = ledger("obligations", "--lang", "en", "--data", data, "--as-of", "2025-10-01T00:00:00+09:00");
        Call japanese = ledger("--lang", "ja", "obligations", "--data", data, "--as-of", "2025-10-01T00:00:00+09:00");

        assertThat(english.code()).isZero();
        assertThat(english.out()).contains("2025-10-01 00:00", EXAMPLE_CONTRACT).doesNotContain("令和");
        assertThat(japanese.code()).isZero();
        assertThat(japanese.out()).contains("令和7年10月1日 (2025-10-01 00:00)", EXAMPLE_CONTRACT);
        assertThat(japanese.out().lines().count())
                .isEqualTo(english.out().lines().count());
    }

    @Test
    void printsWhatIsOwedAsJson() {
        Call call = ledger("obligations", "--format", "json", "--data", data, "--as-of", "2025-10-01");

        assertThat(call.code()).isZero();
        assertThat(call.json().get("contract").stringValue()).isEqualTo(EXAMPLE_CONTRACT);
        assertThat(call.json().get("asOf").stringValue()).isEqualTo("2025-10-01T14:59:59.999Z");
        assertThat(call.json().get("position").longValue()).isEqualTo(150);
        assertThat(call.json().get("obligations")).isNotEmpty();
    }

    @Test
    void printsWhatFallsDueForPeopleProgramsAndCalendars() {
        assertThat(ledger("due", "--within", "3650d", "--data", data).out()).contains(EXAMPLE_CONTRACT);
        assertThat(ledger("due", "--format", "json", "--data", data)
                        .json()
                        .get(0)
                        .get("contract")
                        .stringValue())
                .isEqualTo(EXAMPLE_CONTRACT);
        assertThat(ledger("due", "--format", "ics", "--within", "12h", "--data", data)
                        .out())
                .startsWith("BEGIN:VCALENDAR\r\n")
                .endsWith("END:VCALENDAR\r\n");
    }

    @Test
    void rebuildingGivesTheSameAnswers() {
        String before = Call.obligations("--data", data, "--as-of", "2026-04-30", "--known-at", "2099-01-01");

        Call rebuilt = ledger("rebuild", "--data", data);

        assertThat(rebuilt.code()).isZero();
        assertThat(rebuilt.out()).contains("151 facts");
        assertThat(Call.obligations("--data", data, "--as-of", "2026-04-30", "--known-at", "2099-01-01"))
                .isEqualTo(before);
    }

    @Test
    void namesTheContractsThereAreWhereAnUnknownOneIsAskedFor() {
        assertThat(ledger("obligations", "--contract", "nobody", "--data", data))
                .returns(1, Call::code)
                .satisfies(call -> assertThat(call.err()).contains("nobody", EXAMPLE_CONTRACT));
        assertThat(ledger("export", "--contract", "nobody", "--data", data))
                .returns(1, Call::code)
                .satisfies(call -> assertThat(call.err()).contains("nobody", EXAMPLE_CONTRACT));
    }

    @Test
    void asksWhichContractIsMeantWhereThereAreSeveral(@TempDir Path several) throws Exception {
        Path file = Lines.file(several, Lines.registered("c-1"), Lines.registered("c-2"));
        Path ledger = several.resolve("data");
        assertThat(ledger("import", file, "--data", ledger).code()).isZero();

        Call asked = ledger("obligations", "--data", ledger);

        assertThat(asked.code()).isEqualTo(2);
        assertThat(asked.err()).contains("c-1, c-2", "--contract");
        assertThat(ledger("obligations", "--data", ledger, "--contract", "c-2").code())
                .isZero();
        assertThat(ledger("obligations", "--journal", file).code()).isEqualTo(2);
        assertThat(ledger("due", "--data", ledger, "--format", "json").json()).hasSize(2);
    }

    @Test
    void writesTheJournalIntoAFileOrToStandardOutput(@TempDir Path other) throws Exception {
        Path file = other.resolve("ledger.jsonl");

        assertThat(ledger("export", "--data", data, "--output", file).code()).isZero();

        assertThat(ledger("export", "--data", data).out()).isEqualTo(Files.readString(file));
        assertThat(Files.readAllLines(file)).hasSize(151);
    }
}
