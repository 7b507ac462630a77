package io.daicho.service.foreign.nwipe;

import io.daicho.service.foreign.UnreadableRecord;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** One run of nwipe, read line by line. */
final class NwipeRun {
    private static final Pattern STAMPED = Pattern.compile("\\[(\\d{4}/\\d{2}/\\d{2} \\d{2}:\\d{2}:\\d{2})\\] +(.*)");
    private static final Pattern OPTION = Pattern.compile("notice: +(banner|verify) += (.*)");
    private static final Pattern INVOKED = Pattern.compile("notice: Invoking method '(.+)' on (\\S+)");
    private static final Pattern FINISHED = Pattern.compile("Total Throughput.*");
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuu/MM/dd HH:mm:ss").withResolverStyle(ResolverStyle.STRICT);

    private final Path file;
    private final Map<String, DeviceLines> devices = new LinkedHashMap<>();
    private @Nullable String version;
    private String verify = "";
    private @Nullable LocalDateTime until;
    private boolean over;

    NwipeRun(Path file) {
        this.file = file;
    }

    /** Whether this line belongs to the next run: the tables of this one are closed. */
    boolean isBegunAnew(String line) {
        return (over && line.contains("notice: Found ")) || (version != null && line.contains("notice:   banner "));
    }

    boolean isEmpty() {
        return version == null;
    }

    void take(long number, String line) {
        Matcher stamped = STAMPED.matcher(line);
        if (stamped.matches()) {
            take(number, time(number, stamped.group(1)), stamped.group(2).strip());
        } else {
            devices.values().forEach(device -> device.row(line));
        }
    }

    private void take(long number, LocalDateTime at, String text) {
        Matcher option = OPTION.matcher(text);
        Matcher invoked = INVOKED.matcher(text);
        if (option.matches()) {
            option(option.group(1), option.group(2));
        } else if (invoked.matches()) {
            device(invoked.group(2)).begin(number, at, invoked.group(1));
        } else if (FINISHED.matcher(text).matches()) {
            until = at;
            over = true;
        }
        DeviceLines.deviceIn(text).ifPresent(name -> device(name).take(at, text));
    }

    private void option(String name, String value) {
        if (name.equals("banner")) {
            version = value.strip();
        } else {
            verify = value.replaceAll("[^a-z]", " ").strip();
        }
    }

    private DeviceLines device(String name) {
        return devices.computeIfAbsent(name, DeviceLines::new);
    }

    private LocalDateTime time(long number, String text) {
        try {
            return LocalDateTime.parse(text, TIME);
        } catch (DateTimeException noTime) {
            throw new UnreadableRecord(file, number, "nwipe-time", text);
        }
    }

    List<Wipe> wipes() {
        String tool = String.valueOf(version);
        return devices.values().stream()
                .filter(DeviceLines::isBegun)
                .map(device -> device.wipe(tool, verify, until))
                .toList();
    }
}
