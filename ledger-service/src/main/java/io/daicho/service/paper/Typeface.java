package io.daicho.service.paper;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** The fonts on paper: IPAex, under the IPA Font License Agreement v1.0, whose text lies beside them. */
enum Typeface {
    /** For running text. */
    MINCHO("IPAex Mincho", "ipaexm.ttf"),
    /** For headings and what must stand out. */
    GOTHIC("IPAex Gothic", "ipaexg.ttf");

    private final String family;
    private final String file;

    Typeface(String family, String file) {
        this.family = family;
        this.file = file;
    }

    /** By which name style sheets call it. */
    String family() {
        return family;
    }

    /** The font file. */
    InputStream open() {
        InputStream font = Typeface.class.getResourceAsStream("fonts/" + file);
        if (font == null) {
            throw new IllegalStateException("the font " + file + " is not in this program");
        }
        return font;
    }

    /** Whether every font has a glyph for this code point. */
    static boolean allHave(int codePoint) {
        return Glyphs.MINCHO_GLYPHS.getGlyphId(codePoint) != 0 && Glyphs.GOTHIC_GLYPHS.getGlyphId(codePoint) != 0;
    }

    /** Read once, when the first document is printed. */
    private static final class Glyphs {
        static final CmapLookup MINCHO_GLYPHS = glyphs(MINCHO);
        static final CmapLookup GOTHIC_GLYPHS = glyphs(GOTHIC);

        private Glyphs() {}

        private static CmapLookup glyphs(Typeface typeface) {
            try (InputStream font = typeface.open();
                    TrueTypeFont parsed = new TTFParser().parse(new RandomAccessReadBuffer(font))) {
                return parsed.getUnicodeCmapLookup();
            } catch (IOException unreadable) {
                throw new UncheckedIOException("the font " + typeface.file + " cannot be read", unreadable);
            }
        }
    }
}
