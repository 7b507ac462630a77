package io.daicho.service.sealing;

import io.daicho.service.sealing.keys.Signing;
import io.daicho.service.sealing.keys.UnusableBase;
import io.daicho.service.sealing.keys.UnusableKey;
import io.daicho.service.sealing.log.Disk;
import io.daicho.service.sealing.log.LogDirectory;
import io.daicho.service.store.database.SealingTurn;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Whether this process seals: whether it has the turn, the key and the log. Taken by the thread that seals. */
final class RightToSeal implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(RightToSeal.class);

    private final LogDirectory directory;
    private final Disk disk;
    private final SealingTurn turn;
    private final Supplier<Signing.Given> given;
    private @Nullable Signing signing;
    private volatile @Nullable Stop stop;

    RightToSeal(LogDirectory directory, Disk disk, SealingTurn turn, Supplier<Signing.Given> given) {
        this.directory = directory;
        this.disk = disk;
        this.turn = turn;
        this.given = given;
    }

    /**
     * Takes it, or has it already.
     *
     * @param first what must be done before anything is sealed
     * @return who signs; empty where this process does not seal
     */
    Optional<Signing> take(Consumer<Signing> first) {
        try {
            if (!turn.take()) {
                stopped(new Stop(Stop.Why.ELSEWHERE, "another process seals this ledger"));
                return Optional.empty();
            }
            Signing with = signing == null ? open() : signing;
            signing = with;
            first.accept(with);
            stop = null;
            return Optional.of(with);
        } catch (UnusableKey unusable) {
            stopped(new Stop(Stop.Why.NO_KEY, String.valueOf(unusable.getMessage())));
        } catch (UnusableBase unusable) {
            stopped(new Stop(Stop.Why.BROKEN_LOG, String.valueOf(unusable.getMessage())));
        } catch (NoLogHere missing) {
            stopped(new Stop(Stop.Why.NO_LOG, String.valueOf(missing.getMessage())));
        } catch (UncheckedIOException failure) {
            stopped(new Stop(Stop.Why.NO_KEY, String.valueOf(failure.getMessage())));
        }
        return Optional.empty();
    }

    /** Who signs, as far as that was opened. */
    Optional<Signing> signing() {
        return Optional.ofNullable(signing);
    }

    /** Why nothing at all is sealed by this process; empty where it seals. */
    Optional<Stop> stop() {
        return Optional.ofNullable(stop);
    }

    private Signing open() {
        Optional<String> known = turn.log();
        Signing.Given configured = given.get();
        if (known.isPresent()) {
            NoLogHere.refuse(known.get(), configured, directory);
        }
        Signing opened = Signing.open(directory, configured, disk);
        if (known.isEmpty()) {
            turn.begin(opened.base().value());
        }
        return opened;
    }

    private void stopped(Stop reason) {
        if (!reason.equals(stop)) {
            LOG.warn("Nothing is sealed by this process. {}: {}", reason.why(), reason.detail());
        }
        stop = reason;
    }

    @Override
    public void close() {
        turn.close();
    }
}
