package io.daicho.api.id;

/** How a value that was refused is shown in the refusal: on one line and never long. */
public final class Shown {
    private static final int MOST = 80;

    private Shown() {}

    /** The value without control characters, cut after 80 characters. */
    public static String shortened(String value) {
        String line = value.replaceAll("\\p{Cntrl}", "?");
        return line.length() <= MOST ? line : line.substring(0, MOST) + "…";
    }
}
