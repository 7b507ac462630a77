package io.daicho.proof.tile;

import io.daicho.proof.Malformed;
import io.daicho.proof.text.Decimal;
import io.daicho.proof.text.Text;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which tile of a row, and how much of it there is: the end of a path, {@code <N>[.p/<W>]}.
 *
 * @param index which, from 0
 * @param width how many of its 256 places are filled
 */
record TileIndex(long index, int width) {
    static final int FULL = 256;

    private static final Pattern FORM = Pattern.compile("((?:x[0-9]{3}/)*[0-9]{3})(\\.p/([0-9]+))?");

    TileIndex {
        if (index < 0 || width < 1 || width > FULL) {
            throw new IllegalArgumentException("tile " + index + " of width " + width);
        }
    }

    /** How the tile is in a row that has {@code count} places filled. */
    static TileIndex in(long count, long index) {
        if (index < 0 || count < 1 || index > (count - 1) / FULL) {
            throw new IllegalArgumentException("no tile " + index + " in a row of " + count);
        }
        return new TileIndex(index, (int) Math.min(FULL, count - index * FULL));
    }

    static TileIndex read(String path, String end) throws Malformed {
        Matcher form = FORM.matcher(end);
        if (!form.matches()) {
            throw fault(
                    path,
                    Text.quoted(end)
                            + " is not groups of three digits, all but the last with x before, and .p/ with the width of a partial tile");
        }
        long index = Decimal.parse(digits(form.group(1)))
                .orElseThrow(() -> fault(path, "the index is greater than " + Long.MAX_VALUE));
        TileIndex read = new TileIndex(index, form.group(2) == null ? FULL : width(path, form.group(3)));
        if (!read.path().equals(end)) {
            throw fault(path, "the index has a group of zeroes before it");
        }
        return read;
    }

    String path() {
        StringBuilder groups = new StringBuilder(String.format("%03d", index % 1000));
        for (long left = index / 1000; left > 0; left /= 1000) {
            groups.insert(0, String.format("x%03d/", left % 1000));
        }
        return groups + (width == FULL ? "" : ".p/" + width);
    }

    static Malformed fault(String path, String why) {
        return new Malformed("path " + Text.quoted(path), why);
    }

    private static String digits(String groups) {
        String digits = groups.replaceAll("[x/]", "").replaceFirst("^0+", "");
        return digits.isEmpty() ? "0" : digits;
    }

    private static int width(String path, String digits) throws Malformed {
        long width = Decimal.parse(digits).orElse(0);
        if (width < 1 || width >= FULL) {
            throw fault(
                    path, "the width " + Text.quoted(digits) + " is not a number from 1 to 255 without leading zeroes");
        }
        return (int) width;
    }
}
