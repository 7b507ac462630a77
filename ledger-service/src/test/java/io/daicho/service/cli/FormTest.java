package io.daicho.service.cli;

import static io.daicho.service.cli.Call.ledger;
import static org.assertj.core.api.Assertions.assertThat;

import io.daicho.service.cli.serve.Serving;
import io.daicho.service.paper.Printed;
import io.daicho.service.testing.Lines;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The notification form on paper says what was filed, and nothing else. */
class FormTest {
    private static final Path SURVEY = Path.of("..", "examples", "citizen-survey.jsonl");

    @TempDir
    private Path directory;

    private Printed form(Object... arguments) throws IOException {
        Path out = directory.resolve("form-" + System.nanoTime() + ".pdf");
        Object[] all = new Object[arguments.length + 3];
        all[0] = "form";
        all[1] = "--out";
        all[2] = out;
        System.arraycopy(arguments, 0, all, 3, arguments.length);
        Call call = ledger(all);
        assertThat(call.err()).isEmpty();
        assertThat(call.code()).isZero();
        return new Printed(Files.readAllBytes(out));
    }

    private Printed filed(String form, String... more) throws IOException {
        return form("--journal", journal(form, more));
    }

    private Path journal(String form, String... more) throws IOException {
        Path journal = directory.resolve("journal.jsonl");
        Files.writeString(
                journal,
                Lines.registered() + "\n" + Lines.line("filing.filed", "f-1", "c-1", "2026-01-02", """
                        "filer":"insurer","form":%s""".formatted(form))
                        + "\n"
                        + String.join("\n", more));
        return journal;
    }

    @Test
    void saysWhatWasFiledItemByItem() throws IOException {
        Printed form = form("--journal", SURVEY, "--filing", "f-136");

        assertThat(form.run())
                .contains(
                        "別記様式",
                        "機密データの保存等に関する届出書",
                        "令和7年9月10日",
                        "サーバ、社内PC、モバイル端末、外付けディスク、クラウド",
                        "pl-office",
                        "クラウドサービス1/2",
                        "UshioDrive",
                        "株式会社うしおクラウド",
                        "第三者認証の名称：ISO/IEC27001",
                        "KotobaAI",
                        "自由記述の分類",
                        "再委託先等2/2",
                        "調査票の読取り（再々委託）",
                        "３再委託先等がある場合には、当該再委託先等もこの届出書を提出する必要があります。",
                        "第2版");
        assertThat(form.missingFonts()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"0, 1", "1, 2", "2, 2", "10, 4"})
    void eachCloudServiceStandsForItselfOnAsManyPagesAsItTakes(int services, int pages) throws IOException {
        String clouds = IntStream.rangeClosed(1, services)
                .mapToObj(i -> "{\"service\":\"Cloud-" + i + "\",\"contractingParty\":\"Party-" + i
                        + "\",\"countries\":[\"JP\"]}")
                .collect(Collectors.joining(","));

        Printed form = filed("{\"media\":[\"CLOUD\"],\"clouds\":[" + clouds + "]}");

        assertThat(form.pages()).isEqualTo(pages);
        for (int i = 1; i <= services; i++) {
            int service = i;
            assertThat(IntStream.rangeClosed(1, pages).mapToObj(form::text))
                    .filteredOn(page -> page.contains("Party-" + service + "\n"))
                    .singleElement()
                    .satisfies(page -> assertThat(page).contains("Cloud-" + service));
        }
    }

    @Test
    void ticksNoneWhereThereIsNone() throws IOException {
        String none = filed("{\"media\":[\"SERVER\"]}").run();

        assertThat(none).contains("✓日本国内のみ", "□有").doesNotContain("✓有", "続紙");
        assertThat(none.split("✓無", -1)).hasSize(4);
    }

    @Test
    void aCountryAbroadIsNamedWithItsData() throws IOException {
        String abroad = filed("{\"media\":[\"SERVER\"],\"abroad\":[{\"country\":\"US\",\"what\":\"ログ情報\"}]}")
                .run();

        assertThat(abroad).contains("✓日本国外（全部又は一部）", "アメリカ合衆国（US）", "ログ情報").doesNotContain("✓日本国内のみ");
    }

    @Test
    void whatIsErasedSaysWhyAndWhatIsNotStatedSaysSo() throws IOException {
        Printed form = filed(
                "{\"media\":[\"SERVER\"],\"ais\":[{\"service\":\"AI-1\",\"work\":\"秘密の作業\"}]}",
                Lines.line("detail.erased", "f-2", "c-1", "2026-01-05", """
                        "erasedFrom":"f-1","fields":["form.ais[0].work"],"ground":"CLIENT_INSTRUCTION",\
                        "allowedBy":"p-1","allowedByRole":"CLIENT\""""));

        assertThat(form.run())
                .contains("【消去済】令和8年1月5日に消去。根拠:発注者の指示。許可:p-1（発注者）。事実f-2", "（記載なし）")
                .doesNotContain("秘密の作業");
    }

    @Test
    void namesAreTextAndNeverMarkup() throws IOException {
        String service = "<script>alert('x')</script> & <b>太字</b>";
        Printed form = filed("{\"media\":[\"CLOUD\"],\"clouds\":[{\"service\":\"" + service + "\"}]}");

        assertThat(form.text()).contains(service);
    }

    @Test
    void isTheSameFromADirectoryAndFromARunningLedger() throws IOException {
        Path data = directory.resolve("data");
        ledger("import", SURVEY, "--data", data);
        Printed here = form("--data", data, "--filing", "f-136", "--with-difference");
        try (Serving serving = Serving.start(data, Map.of("server.port", 0))) {
            Printed there = form("--url", serving.url(), "--filing", "f-136", "--with-difference");

            assertThat(there.run()).isEqualTo(here.run());
            assertThat(there.pages()).isEqualTo(here.pages());
            assertThat(ledger(
                            "form", "--url", serving.url(), "--filing", "f-999", "--out", directory.resolve("no.pdf")))
                    .satisfies(call -> assertThat(call.code()).isEqualTo(1))
                    .satisfies(call -> assertThat(call.err()).contains("f-999 is not on record in citizen-survey-r7"));
        }
    }

    @Test
    void saysWhatDiffersFromTheVersionBefore() throws IOException {
        Printed form = form("--journal", SURVEY, "--filing", "f-136", "--with-difference");
        Printed first = form("--journal", SURVEY, "--filing", "f-018", "--with-difference");

        assertThat(form.text(form.pages()).replaceAll("\\s", ""))
                .contains("前回の届出との相違", "f-018", "UshioDrive", "HirameAI", "追加")
                .doesNotContain("NagiBox");
        assertThat(first.text(first.pages())).contains("最初の届出であり、比較する届出がない。").doesNotContain("相違はない");
    }

    @Test
    void isTheLastOfAFilerAsOfADay() throws IOException {
        assertThat(form("--journal", SURVEY, "--as-of", "2025-08-01").run()).contains("f-018", "第1版");
        assertThat(form("--journal", SURVEY, "--filer", "entry").run()).contains("f-169", "（再委託等の元）");
    }

    @Test
    void aLedgerAndItsJournalGiveTheSameBytes() throws IOException {
        Path data = directory.resolve("data");
        Path exported = directory.resolve("exported.jsonl");
        assertThat(ledger("import", SURVEY, "--data", data).code()).isZero();
        assertThat(ledger("export", "--data", data, "--output", exported).code())
                .isZero();

        assertThat(form("--data", data, "--filing", "f-136").bytes())
                .isEqualTo(form("--journal", exported, "--filing", "f-136").bytes());
    }

    @Test
    void saysWhatIsMissingAndOverwritesNothing() throws IOException {
        Path journal = journal("{\"media\":[\"SERVER\"]}");
        Path there = Files.writeString(directory.resolve("there.pdf"), "mine");

        Call unknown = ledger("form", "--journal", journal, "--filing", "f-9", "--out", directory.resolve("a.pdf"));
        Call both = ledger(
                "form", "--journal", journal, "--filing", "f-1", "--filer", "x", "--out", directory.resolve("b.pdf"));
        Call taken = ledger("form", "--journal", journal, "--out", there);

        assertThat(unknown.code()).isEqualTo(1);
        assertThat(unknown.err()).contains("No such form is on record for c-1 then.");
        assertThat(both.code()).isEqualTo(2);
        assertThat(both.err()).contains("give the filing or the filer");
        assertThat(taken.err()).contains("is there already");
        assertThat(List.of(Files.readString(there))).containsExactly("mine");
    }
}
