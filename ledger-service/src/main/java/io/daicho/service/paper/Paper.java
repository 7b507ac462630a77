package io.daicho.service.paper;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.w3c.dom.Document;

/**
 * Prints HTML on A4 pages of PDF, in Japanese, with the fonts embedded as far as they are used. Nothing is fetched from
 * anywhere. A document in one part is tagged (PDF/A-3a, PDF/UA-1); one in several parts is laid out part by part, so that it
 * may be long, and is not (PDF/A-3u).
 */
public final class Paper {
    /**
     * What is printed may name people, so on its way it stands in no file: a temporary one is neither encrypted nor reached by
     * an erasure, and outlives a process that is killed. Whoever signs and files it holds it in memory as a whole anyhow.
     */
    private static final int SHARE_OF_HEAP = 4;

    private static final float PDF_VERSION = 1.7f;
    private static final int NORMAL = 400;

    static {
        XRLog.setLoggingEnabled(false);
        FontMappers.set(new OwnFontsOnly());
    }

    private final PDDocument pages;
    private final Map<Typeface, PDFont> fonts = new EnumMap<>(Typeface.class);
    private final Legible legible = new Legible();
    private final Fingerprint fingerprint = new Fingerprint();

    private Paper(PDDocument pages) throws IOException {
        this.pages = pages;
        for (Typeface typeface : Typeface.values()) {
            try (InputStream file = typeface.open()) {
                fonts.put(typeface, PDType0Font.load(pages, file, true));
            }
        }
    }

    /** Prints a document in one part. */
    public static void print(String html, Imprint imprint, OutputStream out) throws IOException {
        print(List.of(html), imprint, out);
    }

    /**
     * Prints a document.
     *
     * @param parts its parts, each well-formed HTML with its style sheet inside; each begins on a new page
     * @param imprint what the document says about itself
     * @param out where the PDF goes; it is not closed
     * @throws TooLargeToPrint if its pages take more than a quarter of the heap
     */
    public static void print(Iterable<String> parts, Imprint imprint, OutputStream out) throws IOException {
        print(parts, imprint, out, Runtime.getRuntime().maxMemory() / SHARE_OF_HEAP);
    }

    static void print(Iterable<String> parts, Imprint imprint, OutputStream out, long mostBytes) throws IOException {
        try {
            print(parts, imprint, out, MemoryUsageSetting.setupMainMemoryOnly(mostBytes));
        } catch (IOException | RuntimeException failure) {
            if (TooLargeToPrint.isMeantBy(failure)) {
                throw new TooLargeToPrint(imprint.title(), mostBytes, failure);
            }
            throw failure;
        }
    }

    private static void print(Iterable<String> parts, Imprint imprint, OutputStream out, MemoryUsageSetting memory)
            throws IOException {
        try (PDDocument pages = new PDDocument(memory.streamCache)) {
            Paper paper = new Paper(pages);
            boolean isTagged = paper.layOut(parts.iterator());
            PageNumbers.print(pages, paper.font(Typeface.MINCHO));
            Colophon.write(pages, imprint, isTagged);
            paper.fingerprint.add(imprint);
            paper.fingerprint.identify(pages);
            pages.save(out);
        }
    }

    private PDFont font(Typeface typeface) {
        return Objects.requireNonNull(fonts.get(typeface));
    }

    /** Lays out the parts, one after another. */
    private boolean layOut(Iterator<String> parts) throws IOException {
        String html = parts.next();
        boolean isTagged = !parts.hasNext();
        layOut(html, isTagged);
        while (parts.hasNext()) {
            layOut(parts.next(), false);
        }
        return isTagged;
    }

    private void layOut(String html, boolean isTagged) throws IOException {
        fingerprint.add(html);
        Document document = WellFormed.read(Legible.asXml(html));
        legible.make(document);
        PdfRendererBuilder builder = new PdfRendererBuilder()
                .withW3cDocument(document, null)
                .usePDDocument(pages)
                .usePdfUaAccessibility(isTagged)
                .usePdfVersion(PDF_VERSION)
                .useExternalResourceAccessControl(
                        (uri, type) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
        fonts.forEach((typeface, font) ->
                builder.useFont(new PDFontSupplier(font), typeface.family(), NORMAL, FontStyle.NORMAL, true));
        try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
            renderer.layout();
            renderer.createPDFWithoutClosing();
        }
    }
}
