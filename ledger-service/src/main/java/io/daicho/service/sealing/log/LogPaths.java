package io.daicho.service.sealing.log;

import java.util.regex.Pattern;

/** How the files of one log are called in its folder: the layout of decision 0015. */
public final class LogPaths {
    /** Matches the path of any of them. */
    public static final String FORM = "(checkpoint|key|successions|comparisons|history/\\d{4}-\\d{2}"
            + "|stamps/[0-9a-f]{64}\\.[A-Za-z0-9._-]+|fork/[12]-[a-z]+"
            + "|tile/(\\d{1,2}|entries)/(x\\d{3}/)*\\d{3}(\\.p/\\d{1,3})?)";

    private static final Pattern ONE = Pattern.compile(FORM);

    private LogPaths() {}

    /** Whether a file of a log can be called so. */
    public static boolean isOne(String path) {
        return ONE.matcher(path).matches();
    }
}
