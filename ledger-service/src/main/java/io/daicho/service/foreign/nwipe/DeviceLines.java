package io.daicho.service.foreign.nwipe;

import java.time.LocalDateTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What the lines of one run say about one device. */
final class DeviceLines {
    private static final Pattern DEVICE = Pattern.compile("(/dev/[A-Za-z0-9/_.-]*[A-Za-z0-9])");
    private static final Pattern SERIAL = Pattern.compile("notice: \\S+ has serial number (.*)");
    private static final Pattern MODEL = Pattern.compile("notice: Found [^,]+, [^,]+, (\\S.{0,98}?), +[^,]+, S/N=.*");
    private static final Pattern SIZE = Pattern.compile("notice: \\S+, sect/blk/dev \\d+/\\d+/(\\d+)");
    private static final Pattern WRITTEN = Pattern.compile("notice: (\\d+) bytes written to .*");
    private static final Pattern SEEN = Pattern.compile("notice: (Verified pass|\\[SUCCESS\\] Verified).*");
    private static final Pattern GOOD_SERIAL = Pattern.compile("[A-Za-z0-9][A-Za-z0-9 ._:/-]{2,63}");
    private static final Pattern HIDDEN = Pattern.compile("X+|\\?+");

    private final String name;
    private long line;
    private @Nullable LocalDateTime from;
    private @Nullable LocalDateTime last;
    private String method = "";
    private @Nullable String serial;
    private @Nullable String model;
    private long size = -1;
    private long written = -1;
    private @Nullable String status;
    private long errors;
    private boolean seen;
    private boolean blanked;

    DeviceLines(String name) {
        this.name = name;
    }

    static Optional<String> deviceIn(String text) {
        Matcher device = DEVICE.matcher(text);
        return device.find() ? Optional.of(device.group(1)) : Optional.empty();
    }

    boolean isBegun() {
        return from != null;
    }

    void begin(long number, LocalDateTime at, String by) {
        line = number;
        from = at;
        method = by;
    }

    void take(LocalDateTime at, String text) {
        last = text.startsWith("debug") || text.startsWith("fatal: Nwipe") ? last : at;
        Matcher serialNumber = SERIAL.matcher(text);
        Matcher bytes = SIZE.matcher(text);
        Matcher done = WRITTEN.matcher(text);
        Matcher found = MODEL.matcher(text);
        if (serialNumber.matches()) {
            String number = serialNumber.group(1).strip();
            boolean usable = GOOD_SERIAL.matcher(number).matches()
                    && !HIDDEN.matcher(number).matches();
            serial = usable ? number : null;
        } else if (found.matches()) {
            model = found.group(1).strip();
        } else if (bytes.matches()) {
            size = Long.parseLong(bytes.group(1));
        } else if (done.matches()) {
            written = Long.parseLong(done.group(1));
        } else if (SEEN.matcher(text).matches()) {
            seen = true;
        } else if (text.startsWith("notice: [SUCCESS] Blanked")) {
            blanked = true;
        }
    }

    /** A row of the tables at the end; they cut long names at the front. */
    void row(String row) {
        String[] cells = row.replaceFirst("^!", "").split("\\|", -1);
        String device = cells[0].strip();
        if (device.isEmpty() || !name.endsWith("/" + device)) {
            return;
        }
        if (cells.length == 4) {
            errors = number(cells[1]) + number(cells[2]) + number(cells[3]);
        } else if (cells.length >= 5) {
            status = cells[1].replace('-', ' ').strip();
        }
    }

    private static long number(String cell) {
        String digits = cell.strip();
        return digits.matches("\\d{1,18}") ? Long.parseLong(digits) : 0;
    }

    Wipe wipe(String version, String verify, @Nullable LocalDateTime until) {
        LocalDateTime began = java.util.Objects.requireNonNull(from, "begun");
        boolean whole = size < 0 || written < 0 || written >= size;
        return new Wipe(
                line,
                name,
                serial,
                model,
                version,
                method,
                verify,
                began,
                until == null ? null : last == null ? until : last,
                status,
                errors,
                whole,
                seen,
                blanked);
    }
}
