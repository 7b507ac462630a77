package io.daicho.service.paper;

import java.io.IOException;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.font.PDFont;

/** Prints <em>n / m</em> below every page, once it is known how many there are. */
final class PageNumbers {
    private static final float SIZE = 9;
    private static final float FROM_BELOW = 28;
    private static final float THOUSAND = 1000;

    private PageNumbers() {}

    static void print(PDDocument pages, PDFont font) throws IOException {
        int count = pages.getNumberOfPages();
        int number = 0;
        for (PDPage page : pages.getPages()) {
            number++;
            String text = number + " / " + count;
            float width = font.getStringWidth(text) / THOUSAND * SIZE;
            try (PDPageContentStream content = new PDPageContentStream(pages, page, AppendMode.APPEND, true, true)) {
                content.beginMarkedContent(COSName.ARTIFACT);
                content.beginText();
                content.setFont(font, SIZE);
                content.newLineAtOffset((page.getMediaBox().getWidth() - width) / 2, FROM_BELOW);
                content.showText(text);
                content.endText();
                content.endMarkedContent();
            }
        }
    }
}
