package io.daicho.benchmarks;

import java.io.PrintStream;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What was measured, one line a pair of sides. */
final class Table {
    private static final String LINE = "| %-30s | %-10s | %10s | %-22s | %10s | %8s | %8s | %-6s |%n";

    private final PrintStream out;

    Table(PrintStream out) {
        this.out = out;
        out.printf(LINE, "what", "database", "ours", "against", "theirs", "ratio", "bar", "");
        out.println("|---|---|---:|---|---:|---:|---:|---|");
    }

    /**
     * A ratio of speeds.
     *
     * @param bar what the ratio must reach; null where the plan sets none
     */
    void ratio(String what, String database, Rounds rounds, String side, String other, @Nullable Double bar) {
        double ratio = rounds.ratio(side, other);
        out.printf(
                LINE,
                what,
                database,
                speed(rounds.median(side)),
                other,
                speed(rounds.median(other)),
                "%.2f x".formatted(ratio),
                bar == null ? "" : "%s x".formatted(bar),
                bar == null ? "" : verdict(ratio >= bar));
    }

    /**
     * Seconds that something took.
     *
     * @param bar what it must stay under; null where the plan sets none
     */
    void seconds(String what, String database, double seconds, @Nullable Double bar) {
        out.printf(
                LINE,
                what,
                database,
                seconds < 0.1 ? "%.1f ms".formatted(seconds * 1_000) : "%.2f s".formatted(seconds),
                "",
                "",
                "",
                bar == null ? "" : "< %s s".formatted(bar),
                bar == null ? "" : verdict(seconds < bar));
    }

    /** Mebibytes that something took. */
    void mebibytes(String what, String database, long mebibytes) {
        out.printf(LINE, what, database, mebibytes + " MiB", "", "", "", "", "");
    }

    private static String verdict(boolean met) {
        return met ? "met" : "MISSED";
    }

    private static String speed(double perSecond) {
        return String.format(Locale.ROOT, "%,.0f/s", perSecond);
    }
}
