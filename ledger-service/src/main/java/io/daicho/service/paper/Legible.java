package io.daicho.service.paper;

import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/**
 * Lets nothing vanish silently: a character that the fonts lack, or that is none to be seen, is shown as 〓, and its code
 * point stands in a list at the end of the document.
 */
final class Legible {
    /** In its place: what printers call geta. */
    static final String GETA = "〓";

    /** The id of the element into which the list goes; it is taken away if there is nothing to list. */
    static final String PLACE = "unprintable";

    /** XML has no control characters, so the 32 of them take the places of as many noncharacters. */
    private static final int NONCHARACTERS = 0xFDD0;

    private static final int CONTROLS = 0x20;

    private final Set<Integer> lacking = new LinkedHashSet<>();

    /** The same text, fit to be read as XML. */
    static String asXml(String html) {
        StringBuilder fit = new StringBuilder(html.length());
        html.codePoints().map(Legible::asXml).forEach(fit::appendCodePoint);
        return fit.toString();
    }

    private static int asXml(int codePoint) {
        if (codePoint < CONTROLS && codePoint != '\n' && codePoint != '\t' && codePoint != '\r') {
            return NONCHARACTERS + codePoint;
        }
        boolean isNone = (codePoint >= 0xD800 && codePoint <= 0xDFFF) || codePoint == 0xFFFE || codePoint == 0xFFFF;
        return isNone ? 0xFFFD : codePoint;
    }

    /** Replaces what cannot be printed; lists it, and what could not before, where there is a place for the list. */
    void make(Document document) {
        walk(document.getDocumentElement());
        Element place = find(document.getDocumentElement(), PLACE);
        if (place != null && lacking.isEmpty()) {
            place.getParentNode().removeChild(place);
        } else if (place != null) {
            place.appendChild(document.createTextNode(list()));
        }
    }

    private String list() {
        return lacking.stream()
                .map(codePoint -> String.format("U+%04X", codePoint))
                .collect(Collectors.joining("  "));
    }

    private void walk(Node node) {
        if (node instanceof Text text) {
            text.setData(legible(text.getData()));
        }
        if (node instanceof Element element && List.of("style", "script").contains(element.getTagName())) {
            return;
        }
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            walk(child);
        }
    }

    private String legible(String text) {
        String composed = compose(text.replace("\r\n", "\n").replace('\r', '\n').replace("\t", "    "));
        if (composed.codePoints().allMatch(Legible::isPrinted)) {
            return composed;
        }
        StringBuilder shown = new StringBuilder();
        composed.codePoints().forEach(codePoint -> {
            if (isPrinted(codePoint)) {
                shown.appendCodePoint(codePoint);
            } else {
                lacking.add(isControl(codePoint) ? codePoint - NONCHARACTERS : codePoint);
                shown.append(GETA);
            }
        });
        return shown.toString();
    }

    /** A letter and its mark as the one character that means the same; letters without a mark stay what they are. */
    private static String compose(String text) {
        if (text.codePoints().noneMatch(Legible::isMark)) {
            return text;
        }
        StringBuilder composed = new StringBuilder();
        int[] codePoints = text.codePoints().toArray();
        for (int i = 0; i < codePoints.length; i++) {
            if (i + 1 < codePoints.length && isMark(codePoints[i + 1])) {
                String pair = new String(codePoints, i, 2);
                String one = Normalizer.normalize(pair, Normalizer.Form.NFC);
                composed.append(one);
                i++;
            } else {
                composed.appendCodePoint(codePoints[i]);
            }
        }
        return composed.toString();
    }

    private static boolean isMark(int codePoint) {
        return Character.getType(codePoint) == Character.NON_SPACING_MARK;
    }

    private static boolean isControl(int codePoint) {
        return codePoint >= NONCHARACTERS && codePoint < NONCHARACTERS + CONTROLS;
    }

    private static boolean isPrinted(int codePoint) {
        return codePoint == '\n' || (!isControl(codePoint) && Typeface.allHave(codePoint));
    }

    private static @Nullable Element find(Element element, String id) {
        if (element.getAttribute("id").equals(id)) {
            return element;
        }
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            Element found = child instanceof Element inner ? find(inner, id) : null;
            if (found != null) {
                return found;
            }
        }
        return null;
    }
}
