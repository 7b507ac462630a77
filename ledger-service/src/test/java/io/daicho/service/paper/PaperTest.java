package io.daicho.service.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PaperTest {
    @Test
    void theSameInputGivesTheSameBytesAndOtherInputAnotherIdentifier() {
        Printed one = Printed.of("<p>令和</p>");

        assertThat(Printed.of("<p>令和</p>").bytes()).isEqualTo(one.bytes());
        assertThat(id(Printed.of("<p>平成</p>"))).isNotEqualTo(id(one));
    }

    private static String id(Printed printed) {
        return printed.read(pages -> pages.getDocument().getDocumentID().get(0).toString());
    }

    @Test
    void theFontsAreInsideAsFarAsTheyAreUsed() {
        Printed printed = Printed.of("<p>明朝</p><p style=\"font-family: 'IPAex Gothic'\">ゴシック</p>");

        assertThat(printed.missingFonts()).isEmpty();
        assertThat(printed.fonts()).hasSize(2).allMatch(name -> name.matches("[A-Z]{6}\\+IPAex(Mincho|Gothic)"));
        assertThat(printed.bytes()).hasSizeLessThan(200_000);
    }

    @Test
    void itSaysItsTitleItsLanguageItsTimeAndThatItIsTagged() {
        Printed.of("<p>本文</p>").read(pages -> {
            PDDocumentInformation information = pages.getDocumentInformation();
            assertThat(information.getTitle()).isEqualTo("題 <名>");
            assertThat(information.getProducer()).isEqualTo("Daicho");
            assertThat(information.getCreationDate().toInstant()).isEqualTo(Printed.MADE);
            assertThat(pages.getDocumentCatalog().getLanguage()).isEqualTo("ja");
            assertThat(pages.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(pages.getDocumentCatalog().getStructureTreeRoot().getKids())
                    .isNotEmpty();
            assertThat(new String(pages.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8))
                    .contains("題 &lt;名&gt;", "2026-04-01T01:00:00Z", "<pdfaid:part>3", "<pdfaid:conformance>A");
            return true;
        });
    }

    @Test
    void whatTakesMoreMemoryThanThereIsSaysSoAndIsPutAsideNowhere() {
        Imprint imprint = Imprint.of("証明", Printed.MADE);
        StringBuilder html = new StringBuilder("<html><head><title>t</title></head><body>");
        for (int i = 0; i < 2_000; i++) {
            html.append("<p>明朝 ").append(i * 7_919).append("</p>");
        }
        String whole = html.append("</body></html>").toString();

        assertThatThrownBy(() -> Paper.print(List.of(whole), imprint, OutputStream.nullOutputStream(), 1 << 14))
                .isInstanceOf(TooLargeToPrint.class)
                .hasMessageContaining("\"証明\" is too large")
                .hasMessageContaining("Nothing was stored")
                .hasMessageContaining("DAICHO_HEAP");
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void whatIsPrintedStandsInNoFileMeanwhile() throws IOException {
        List<String> open = new ArrayList<>();
        OutputStream looking = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                if (open.isEmpty()) {
                    open.addAll(openFiles());
                }
            }
        };
        Paper.print(
                "<html lang=\"ja\"><head><style>body { font-family: 'IPAex Mincho' }</style></head>"
                        + "<body><p>山田花子</p><p id=\"unprintable\">LIST </p></body></html>",
                Imprint.of("題", Printed.MADE),
                looking);
        assertThat(open).isNotEmpty().noneMatch(file -> file.contains("PDFBox"));
    }

    private static List<String> openFiles() throws IOException {
        List<String> names = new ArrayList<>();
        try (Stream<Path> files = Files.list(Path.of("/proc/self/fd"))) {
            for (Path file : files.toList()) {
                try {
                    names.add(Files.readSymbolicLink(file).toString());
                } catch (NoSuchFileException closedMeanwhile) {
                    names.add("");
                }
            }
        }
        return names;
    }

    @Test
    void everyPageSaysWhichOfHowManyItIs() {
        Printed printed = Printed.of("<p>一</p><p style=\"page-break-before: always\">二</p>");

        assertThat(printed.text(1)).contains("一", "1 / 2");
        assertThat(printed.text(2)).contains("二", "2 / 2");
    }

    @ParameterizedTest
    @CsvSource({
        "U+20BB7, 𠮷",
        "U+1F600, 😀",
        "U+D55C, 한",
        "U+0001, '\u0001'",
        "U+001B, '\u001B'",
        "U+202E, '\u202E'",
        "U+200B, '\u200B'",
        "U+E0100, '\uDB40\uDD00'"
    })
    void whatTheFontsLackIsShownAsAGetaAndListed(String codePoint, String character) {
        Printed printed = Printed.of("<p>前" + character + "後</p>");

        assertThat(printed.run()).contains("前〓後", "LIST" + codePoint);
    }

    @Test
    void withoutAnyThereIsNoList() {
        assertThat(Printed.of("<p>髙﨑①㈱㍿〜</p>").run()).contains("髙﨑①㈱㍿").doesNotContain("LIST");
    }

    @Test
    void aLetterAndItsMarkAreOneCharacter() {
        assertThat(Printed.of("<p>か\u3099は\u309A</p>").run()).contains("がぱ").doesNotContain("LIST");
    }

    @ParameterizedTest
    @ValueSource(strings = {"W", "亜", "/"})
    void aVeryLongWordIsWrapped(String letter) {
        Printed printed = Printed.of("<p style=\"word-wrap: break-word\">" + letter.repeat(2_000) + "</p>");

        assertThat(printed.rightmost()).isLessThan(595);
        assertThat(printed.run()).contains(letter.repeat(2_000));
    }

    @Test
    void aFileCanBeCarriedInside() throws IOException {
        byte[] json = "{\"a\":1}".getBytes(StandardCharsets.UTF_8);
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        Paper.print(
                "<html><body>a</body></html>",
                new Imprint("a", Printed.MADE, List.of(new Attached("a.json", "application/json", "d", json, true))),
                out);

        new Printed(out.toByteArray()).read(pages -> {
            Map<String, PDComplexFileSpecification> files =
                    pages.getDocumentCatalog().getNames().getEmbeddedFiles().getNames();
            assertThat(files).containsOnlyKeys("a.json");
            assertThat(Objects.requireNonNull(files.get("a.json"))
                            .getEmbeddedFile()
                            .toByteArray())
                    .isEqualTo(json);
            return true;
        });
    }

    @Test
    void nothingIsReadFromElsewhere(@TempDir Path directory) throws IOException {
        Path picture = directory.resolve("picture.png");
        ImageIO.write(new BufferedImage(9, 9, BufferedImage.TYPE_INT_RGB), "png", picture.toFile());

        Printed printed = Printed.of("<p>絵<img src=\"" + picture.toUri() + "\"/></p>");

        assertThat(printed.text()).contains("絵");
        assertThat(printed.<Iterable<COSName>>read(
                        pages -> pages.getPage(0).getResources().getXObjectNames()))
                .isEmpty();
        assertThatThrownBy(() -> Paper.print(
                        "<!DOCTYPE a SYSTEM \"" + picture.toUri() + "\"><html/>",
                        Imprint.of("a", Instant.EPOCH),
                        new ByteArrayOutputStream()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("not well-formed");
    }
}
