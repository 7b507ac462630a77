package io.daicho.service.sealing;

import io.daicho.api.id.ContractId;
import io.daicho.proof.checkpoint.SignedCheckpoint;
import io.daicho.service.sealing.keys.Signing;
import io.daicho.service.sealing.log.BrokenLog;
import io.daicho.service.sealing.log.LogName;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.LongSupplier;

/** Looks at every contract on record and at the machine, and seals what is not sealed yet. */
final class SealingRound {
    private final Sealables sealables;
    private final LogSealings logs;
    private final SealingListeners listeners;
    private final Duration heartbeat;
    private final LogsSince since;

    SealingRound(
            Sealables sealables, LogSealings logs, SealingListeners listeners, Duration heartbeat, LogsSince since) {
        this.since = since;
        this.sealables = sealables;
        this.logs = logs;
        this.listeners = listeners;
        this.heartbeat = heartbeat;
    }

    /**
     * Seals what is stored.
     *
     * @param ending whether to leave the rest for the next time
     */
    void run(Signing signing, BooleanSupplier ending) {
        sealables
                .machine()
                .ifPresent(machine ->
                        machine.signedBy(signing.key().verifier(signing.base().origin(LogName.MACHINE, 1))));
        boolean more;
        do {
            more = false;
            for (Map.Entry<ContractId, Long> head : sealables.facts().heads().entrySet()) {
                more |= seal(LogName.of(head.getKey()), head::getValue, signing);
            }
            Optional<MachineEntries> machine = sealables.machine();
            more |= machine.isPresent() && seal(LogName.MACHINE, machine.get()::head, signing);
        } while (more && !ending.getAsBoolean());
    }

    /**
     * The machine's log is not begun anew in the place of one that is gone: whoever took it away could have changed the notes
     * first. A contract's is, from facts that others know; verifying names when it began.
     */
    private boolean isGone(LogSealing sealing) {
        if (!sealing.name().equals(LogName.MACHINE) || sealing.newest() != null || sealing.stop() != null) {
            return sealing.stop() != null;
        }
        Optional<String> known = since.of(sealing.name(), sealing.number());
        known.ifPresent(at -> logs.stop(
                sealing.name(),
                new Stop(
                        Stop.Why.NO_LOG,
                        "the store says that there is a log of the machine since " + at + ", and log/"
                                + sealing.name().numbered(sealing.number())
                                + " has no checkpoint: put access.db and that folder back together from one backup")));
        return known.isPresent();
    }

    /** Seals a part of what is stored; says whether there is more. */
    private boolean seal(LogName name, LongSupplier stored, Signing signing) {
        try {
            LogSealing sealing = logs.of(name, signing);
            if (isGone(sealing)) {
                return false;
            }
            long head = stored.getAsLong();
            Optional<SignedCheckpoint> published = sealing.seal(head, heartbeat);
            published.ifPresent(signed -> {
                since.keep(name, sealing.number(), signed);
                listeners.tell(name, signed);
            });
            return published.isPresent() && sealing.size() < head;
        } catch (BrokenLog broken) {
            logs.stop(name, new Stop(Stop.Why.BROKEN_LOG, String.valueOf(broken.getMessage())));
        } catch (Contradiction contradiction) {
            logs.stopForDifference(name, null, contradiction.stop(), signing);
        } catch (IOException | RuntimeException failure) {
            logs.fail(name, "The log {} could not be written; the next second tries again", failure);
        }
        return false;
    }
}
