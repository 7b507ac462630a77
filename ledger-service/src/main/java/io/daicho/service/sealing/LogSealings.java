package io.daicho.service.sealing;

import io.daicho.proof.checkpoint.SignedCheckpoint;
import io.daicho.service.sealing.keys.Signing;
import io.daicho.service.sealing.log.BrokenLog;
import io.daicho.service.sealing.log.Disk;
import io.daicho.service.sealing.log.LogDirectory;
import io.daicho.service.sealing.log.LogName;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.HashMap;
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
    private final Map<LogName, Stop> unopened = new ConcurrentHashMap<>();

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

    /** One that cannot be opened may have been stopped for good, so it is, until it can be. */
    private LogSealing opened(LogName name, int number, Signing signing) {
        LogSealing sealing;
        try {
            sealing = new LogSealing(
                    name, number, directory.writer(name, number, disk), signing, sealables.of(name), clock);
        } catch (BrokenLog | UncheckedIOException unusable) {
            stopUnopened(name, new Stop(Stop.Why.BROKEN_LOG, String.valueOf(unusable.getMessage())));
            throw unusable;
        }
        unopened.remove(name);
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
        Map<LogName, Stop> stops = new HashMap<>();
        logs.keySet().forEach(name -> stop(name).ifPresent(stopped -> stops.put(name, stopped)));
        stops.putAll(unopened);
        return stops;
    }

    /** Why one is not sealed any more. */
    Optional<Stop> stop(LogName name) {
        return Optional.ofNullable(unopened.get(name)).or(() -> known(name).map(LogSealing::stop));
    }

    /** The next thing to be done about each begins with looking how its files are. */
    void beginAnew() {
        logs.values().forEach(LogSealing::beginAnew);
    }

    /** Seals a log no more. The first reason stays. */
    void stop(LogName name, Stop reason) {
        Optional<LogSealing> sealing = known(name);
        if (sealing.isEmpty()) {
            stopUnopened(name, reason);
        } else if (sealing.get().stop() == null) {
            say(name, reason);
            sealing.get().stop(reason);
        }
    }

    private void stopUnopened(LogName name, Stop reason) {
        if (unopened.putIfAbsent(name, reason) == null) {
            say(name, reason);
        }
    }

    /**
     * Seals a log no more, also after the next start, because the store is not what was sealed: the next process would see the
     * store as it is then. One that cannot be opened is stopped by that.
     */
    void stopForDifference(LogName name, @Nullable SignedCheckpoint upTo, Stop difference, Signing signing) {
        try {
            LogSealing sealing = of(name, signing);
            if (sealing.stop() == null && (upTo == null || sealing.isOf(upTo))) {
                stop(name, difference);
                sealing.keep(difference);
            }
        } catch (IOException | RuntimeException failure) {
            fail(name, "It could not be noted that the log {} is stopped", failure);
        }
    }

    /** Something failed that is tried again. What fails again and again is said once. */
    void fail(LogName name, String what, Exception failure) {
        Optional<LogSealing> sealing = known(name);
        if (sealing.isEmpty() ? !unopened.containsKey(name) : sealing.get().failure() == null) {
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
