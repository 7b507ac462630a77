package io.daicho.service.foreign.nwipe;

import io.daicho.service.foreign.UnreadableRecord;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A log of nwipe; one file may hold several runs, one after the other. Bytes that are not UTF-8 are passed over: nwipe writes
 * some where a device has no serial number.
 */
final class NwipeLog {
    private final Path file;

    NwipeLog(Path file) {
        this.file = file;
    }

    List<Wipe> wipes() throws IOException {
        List<NwipeRun> runs = new ArrayList<>();
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(Files.newInputStream(file), StandardCharsets.UTF_8))) {
            NwipeRun run = new NwipeRun(file);
            long number = 0;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                if (run.isBegunAnew(line)) {
                    runs.add(run);
                    run = new NwipeRun(file);
                }
                run.take(number, line);
            }
            runs.add(run);
        }
        if (runs.stream().allMatch(NwipeRun::isEmpty)) {
            throw new UnreadableRecord(file, null, "not-nwipe");
        }
        return runs.stream().flatMap(run -> run.wipes().stream()).toList();
    }
}
