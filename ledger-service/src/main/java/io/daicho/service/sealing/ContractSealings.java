package io.daicho.service.sealing;

import io.daicho.api.id.ContractId;
import io.daicho.proof.checkpoint.SignedCheckpoint;
import io.daicho.service.sealing.keys.Signing;
import io.daicho.service.sealing.log.Disk;
import io.daicho.service.sealing.log.LogDirectory;
import io.daicho.service.store.FactStore;
import java.io.IOException;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The contracts that this process seals, and what stands in the way of each. */
final class ContractSealings {
    private static final Logger LOG = LoggerFactory.getLogger(ContractSealings.class);

    private final LogDirectory directory;
    private final Disk disk;
    private final FactStore facts;
    private final Clock clock;
    private final Map<ContractId, ContractSealing> contracts = new ConcurrentHashMap<>();

    ContractSealings(LogDirectory directory, Disk disk, FactStore facts, Clock clock) {
        this.directory = directory;
        this.disk = disk;
        this.facts = facts;
        this.clock = clock;
    }

    /** That of a contract's newest log; opened where it is asked for the first time, and where a new log follows one that ended. */
    ContractSealing of(ContractId contract, Signing signing) {
        return contracts.compute(contract, (id, present) -> {
            if (present != null && present.stop() == null) {
                return present;
            }
            int newest = NewLogs.newest(facts, directory, signing.base(), contract);
            return present != null && present.number() == newest ? present : opened(contract, newest, signing);
        });
    }

    private ContractSealing opened(ContractId contract, int number, Signing signing) {
        ContractSealing sealing =
                new ContractSealing(contract, number, directory.writer(contract, number, disk), signing, facts, clock);
        Stop stopped = sealing.stop();
        if (stopped != null) {
            say(contract, stopped);
        }
        return sealing;
    }

    Optional<ContractSealing> known(ContractId contract) {
        return Optional.ofNullable(contracts.get(contract));
    }

    /** Why some are not sealed any more. */
    Map<ContractId, Stop> stops() {
        Map<ContractId, Stop> stops = new ConcurrentHashMap<>();
        contracts.forEach((contract, sealing) -> {
            Stop stopped = sealing.stop();
            if (stopped != null) {
                stops.put(contract, stopped);
            }
        });
        return stops;
    }

    /** The next thing to be done about each begins with looking how its files are. */
    void beginAnew() {
        contracts.values().forEach(ContractSealing::beginAnew);
    }

    /** Seals a contract no more. The first reason stays. */
    void stop(ContractId contract, Stop reason) {
        Optional<ContractSealing> sealing = known(contract);
        if (sealing.isEmpty() || sealing.get().stop() == null) {
            say(contract, reason);
            sealing.ifPresent(each -> each.stop(reason));
        }
    }

    /** Seals a contract no more, also after the next start, because the store is not what was sealed. */
    void stopForDifference(ContractId contract, @Nullable SignedCheckpoint upTo, Stop difference, Signing signing)
            throws IOException {
        ContractSealing sealing = of(contract, signing);
        if (sealing.stop() == null && (upTo == null || sealing.isOf(upTo))) {
            stop(contract, difference);
            sealing.keep(difference);
        }
    }

    /** Something failed that is tried again. What fails again and again is said once. */
    void fail(ContractId contract, String what, Exception failure) {
        Optional<ContractSealing> sealing = known(contract);
        if (sealing.isEmpty() || sealing.get().failure() == null) {
            LOG.error(what, contract, failure);
        }
        sealing.ifPresent(each -> each.fail(String.valueOf(failure.getMessage())));
    }

    private static void say(ContractId contract, Stop reason) {
        LOG.error(
                "Nothing is published or attested for contract {} any more; recording goes on. {}: {}",
                contract,
                reason.why(),
                reason.detail());
    }
}
