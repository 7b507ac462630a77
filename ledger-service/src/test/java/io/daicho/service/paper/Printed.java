package io.daicho.service.paper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** What can be read from a PDF by another hand than ours. */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record Printed(byte[] bytes) {
    static final Instant MADE = Instant.parse("2026-04-01T01:00:00Z");

    /** A document with this body. */
    static Printed of(String body) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            Paper.print(
                    "<html lang=\"ja\"><head><style>body { font-family: 'IPAex Mincho' }</style></head><body>" + body
                            + "<p id=\"unprintable\">LIST </p></body></html>",
                    Imprint.of("題 <名>", MADE),
                    out);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
        return new Printed(out.toByteArray());
    }

    /** All texts, in the order of their places. */
    public String text() {
        return read(pages -> text(pages, 1, pages.getNumberOfPages()));
    }

    /** The texts of one page, the first being 1. */
    public String text(int page) {
        return read(pages -> text(pages, page, page));
    }

    /** The texts without any white space: line breaks fall where they fall. */
    public String run() {
        return text().replaceAll("\\s", "");
    }

    private static String text(PDDocument pages, int from, int to) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setSortByPosition(true);
        stripper.setStartPage(from);
        stripper.setEndPage(to);
        return stripper.getText(pages).replace('\u00a0', ' ');
    }

    /** How many pages there are. */
    public int pages() {
        return read(PDDocument::getNumberOfPages);
    }

    /** The names of the fonts that are not inside of it. */
    public Set<String> missingFonts() {
        return fonts(font -> font.isEmbedded() ? null : font.getName());
    }

    /** The names of the fonts that it uses. */
    public Set<String> fonts() {
        return fonts(PDFont::getName);
    }

    private Set<String> fonts(Function<PDFont, String> name) {
        return read(pages -> {
            Set<String> names = new TreeSet<>();
            for (PDPage page : pages.getPages()) {
                for (COSName key : page.getResources().getFontNames()) {
                    String found = name.apply(page.getResources().getFont(key));
                    if (found != null) {
                        names.add(found);
                    }
                }
            }
            return names;
        });
    }

    /** How far to the right anything is printed, in points. */
    public float rightmost() {
        return read(pages -> {
            List<Float> ends = new ArrayList<>();
            PDFTextStripper stripper = new PDFTextStripper() {
                @Override
                protected void processTextPosition(TextPosition text) {
                    ends.add(text.getXDirAdj() + text.getWidthDirAdj());
                }
            };
            stripper.getText(pages);
            return ends.stream().max(Float::compare).orElse(0f);
        });
    }

    /** Reads something of it. */
    public <T> T read(Reading<T> reading) {
        try (PDDocument pages = Loader.loadPDF(bytes)) {
            return reading.from(pages);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Reads from the pages. */
    public interface Reading<T> {
        /** What is read. */
        T from(PDDocument pages) throws IOException;
    }
}
