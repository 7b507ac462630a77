package io.daicho.service.sealing;

import io.daicho.proof.checkpoint.SignedCheckpoint;
import io.daicho.service.sealing.keys.Signing;
import io.daicho.service.sealing.log.Disk;
import io.daicho.service.sealing.log.LogDirectory;
import io.daicho.service.sealing.log.LogName;
import java.io.IOException;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The logs that this process seals, and what stands in the way of each. */
final class LogSealings {
    private static final Logger LOG = LoggerFactory.getLogger(LogSealings.class);

    private final LogDirectory directory;
    private final Disk disk;
    private final Sealables sealables;
    private final Clock clock;
    private final Map<LogName, LogSealing> logs = new ConcurrentHashMap<>();

    LogSealings(LogDirectory directory, Disk disk, Sealables sealables, Clock clock) {
        this.directory = directory;
        this.disk = disk;
        this.sealables = sealables;
        this.clock = clock;
    }

    /** That of the newest log of a name; opened where it is asked for the first time, and where a new log follows one that ended. */
    LogSealing of(LogName name, Signing signing) {
        return logs.compute(name, (id, present) -> {
            if (present != null && present.stop() == null) {
                return present;
            }
            int newest = sealables.newest(name, directory, signing.base());
            return present != null && present.number() == newest ? present : opened(name, newest, signing);
        });
    }

    private LogSealing opened(LogName name, int number, Signing signing) {
        LogSealing sealing =
                new LogSealing(name, number, directory.writer(name, number, disk), signing, sealables.of(name), clock);
        Stop stopped = sealing.stop();
        if (stopped != null) {
            say(name, stopped);
        }
        return sealing;
    }

    Optional<LogSealing> known(LogName name) {
        return Optional.ofNullable(logs.get(name));
    }

    /** Why some are not sealed any more. */
    Map<LogName, Stop> stops() {
        Map<LogName, Stop> stops = new ConcurrentHashMap<>();
        logs.forEach((name, sealing) -> {
            Stop stopped = sealing.stop();
            if (stopped != null) {
                stops.put(name, stopped);
            }
        });
        return stops;
    }

    /** The next thing to be done about each begins with looking how its files are. */
    void beginAnew() {
        logs.values().forEach(LogSealing::beginAnew);
    }

    /** Seals a log no more. The first reason stays. */
    void stop(LogName name, Stop reason) {
        Optional<LogSealing> sealing = known(name);
        if (sealing.isEmpty() || sealing.get().stop() == null) {
            say(name, reason);
            sealing.ifPresent(each -> each.stop(reason));
        }
    }

    /** Seals a log no more, also after the next start, because the store is not what was sealed. */
    void stopForDifference(LogName name, @Nullable SignedCheckpoint upTo, Stop difference, Signing signing)
            throws IOException {
        LogSealing sealing = of(name, signing);
        if (sealing.stop() == null && (upTo == null || sealing.isOf(upTo))) {
            stop(name, difference);
            sealing.keep(difference);
        }
    }

    /** Something failed that is tried again. What fails again and again is said once. */
    void fail(LogName name, String what, Exception failure) {
        Optional<LogSealing> sealing = known(name);
        if (sealing.isEmpty() || sealing.get().failure() == null) {
            LOG.error(what, name, failure);
        }
        sealing.ifPresent(each -> each.fail(String.valueOf(failure.getMessage())));
    }

    private static void say(LogName name, Stop reason) {
        LOG.error(
                "Nothing is published or attested for the log {} any more; recording goes on. {}: {}",
                name,
                reason.why(),
                reason.detail());
    }
}
