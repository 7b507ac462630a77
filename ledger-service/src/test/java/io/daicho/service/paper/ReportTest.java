package io.daicho.service.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ReportTest {
    private static final Imprint IMPRINT = Imprint.of("報告", Printed.MADE);

    private static Report report(int rows) {
        Iterable<List<String>> copies = () -> IntStream.rangeClosed(1, rows)
                .mapToObj(i -> List.of("k-" + i, "<b>消去</b> & 済"))
                .iterator();
        return new Report(
                "ja",
                "検査資料",
                List.of("契約 c-1"),
                List.of(
                        new ReportTable("複製", "すべて", List.of("複製番号", "処置"), copies),
                        new ReportTable("義務", "", List.of("義務"), List.of())),
                "なし（0件）");
    }

    private static Printed printed(Report report) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        report.print(IMPRINT, out);
        return new Printed(out.toByteArray());
    }

    @Test
    void whatStandsInATableIsTextAndNeverMarkup() throws IOException {
        StringWriter html = new StringWriter();
        report(1).writeHtml(html);

        assertThat(printed(report(1)).text()).contains("<b>消去</b> & 済");
        assertThat(html.toString()).contains("&lt;b&gt;消去&lt;/b&gt; &amp; 済").doesNotContain("<b>");
    }

    @Test
    void aTableWithoutRowsSaysSo() throws IOException {
        assertThat(printed(report(1)).text()).contains("義務", "なし（0件）");
        assertThat(printed(report(0)).text().split("なし（0件）", -1)).hasSize(3);
    }

    @Test
    void aLongTableIsLaidOutInPartsAndHasItsHeadOnEveryPage() throws IOException {
        Printed printed = printed(report(1_200));

        String text = printed.text();
        assertThat(IntStream.rangeClosed(1, 1_200)).allMatch(i -> text.contains("k-" + i + " "));
        for (int page = 1; page <= printed.pages(); page++) {
            if (printed.text(page).contains("k-")) {
                assertThat(printed.text(page)).contains("複製番号", page + " / " + printed.pages());
            }
        }
        assertThat(printed.missingFonts()).isEmpty();
        assertThat(printed(report(1_200)).bytes()).isEqualTo(printed.bytes());
    }
}
