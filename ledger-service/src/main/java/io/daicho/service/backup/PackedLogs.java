package io.daicho.service.backup;

import io.daicho.proof.checkpoint.SignedCheckpoint;
import io.daicho.service.sealing.log.ContractLog;
import io.daicho.service.sealing.log.LogCopy;
import io.daicho.service.sealing.log.LogDirectory;
import io.daicho.service.sealing.log.LogName;
import io.daicho.service.sealing.log.LogPaths;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;

/** The logs of a data directory in a backup, each as it was at its newest checkpoint; without the key that signs. */
final class PackedLogs {
    private static final String FOLDER = "log/";
    private static final Pattern NAMES = Pattern.compile(FOLDER
            + "(_base|(_machine|[A-Za-z0-9][A-Za-z0-9._-]{0,63})/([2-9]/|[1-9]\\d{1,3}/)?" + LogPaths.FORM + ")");

    private final LogDirectory directory;

    PackedLogs(Path data) {
        this.directory = LogDirectory.of(data);
    }

    /** Whether a file of this name can be one of a log. */
    static boolean isOne(String name) {
        return NAMES.matcher(name).matches();
    }

    void each(LogCopy.Sink sink) throws IOException {
        if (Files.exists(directory.base())) {
            byte[] base = Files.readAllBytes(directory.base());
            sink.add(FOLDER + "_base", out -> out.write(base));
        }
        for (LogName name : directory.logs()) {
            for (int number = 1; number <= directory.newest(name); number++) {
                each(directory.log(name, number), FOLDER + name + "/" + (number == 1 ? "" : number + "/"), sink);
            }
        }
    }

    private static void each(ContractLog log, String folder, LogCopy.Sink sink) throws IOException {
        Optional<SignedCheckpoint> newest = log.checkpoint();
        if (newest.isPresent()) {
            new LogCopy(log, newest.get(), log.stamps()).each((path, content) -> sink.add(folder + path, content));
        }
    }
}
