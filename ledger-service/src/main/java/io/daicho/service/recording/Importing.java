package io.daicho.service.recording;

import io.daicho.api.attestation.AttestationFact;
import io.daicho.api.breach.BreachFact;
import io.daicho.api.contract.ContractFact;
import io.daicho.api.erasure.ErasureFact;
import io.daicho.api.evidence.EvidenceFact;
import io.daicho.api.fact.Channel;
import io.daicho.api.fact.Fact;
import io.daicho.api.fact.Refusal;
import io.daicho.api.fact.Refused;
import io.daicho.api.journal.JournalLine;
import io.daicho.service.store.Appending;
import io.daicho.service.store.Together;
import io.daicho.service.store.writing.EventIdTaken;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.axonframework.modelling.command.ConcurrencyException;
import org.jspecify.annotations.Nullable;

/**
 * Records many lines in their order, a few hundred with one flush to disk. Each is recorded or refused by itself, exactly as
 * it would be alone; an outcome is told only when it is on disk. Not for several threads.
 */
public final class Importing {
    private static final int AT_ONCE = 400;

    private final Recording recording;
    private final @Nullable Appending appending;
    private final Channel channel;
    private final Outcomes outcomes;
    private final List<Numbered> gathered = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();
    private Together together = new Together();

    /** Hears what became of each line; recorded ones in their order, refused ones as soon as they are. */
    public interface Outcomes {
        /** It is on disk, or was already. */
        void accepted(long line, Recording.Outcome outcome);

        /** Nothing of it is stored. */
        void refused(long line, Refused refusal);
    }

    private record Numbered(long number, JournalLine line) {}

    /**
     * An import.
     *
     * @param appending stores several facts together; null: each is stored by itself
     */
    public Importing(Recording recording, @Nullable Appending appending, Channel channel, Outcomes outcomes) {
        this.recording = recording;
        this.appending = appending;
        this.channel = channel;
        this.outcomes = outcomes;
    }

    /** Takes a line; what became of it is told now or later. */
    public void take(long number, JournalLine line) {
        Appending store = appending;
        if (store == null) {
            alone(number, line);
            return;
        }
        if (line.fact() instanceof ContractFact.Retired) {
            finish(); // it is judged on everything before it
            alone(number, line);
            return;
        }
        String id = line.fact().contract() + "/" + line.fact().id();
        if (looksAtFacts(line.fact()) || ids.contains(id)) {
            finish(); // it looks at facts by their ids, so they must be stored
        }
        try {
            recording.refuseFuture(line.fact());
            Recording.Outcome repeated = recording.repeated(line);
            if (repeated != null) {
                outcomes.accepted(number, repeated);
                return;
            }
            together.gather(() -> {
                recording.dispatch(line, channel);
                return null;
            });
        } catch (Refused refusal) {
            outcomes.refused(number, refusal);
            return;
        }
        gathered.add(new Numbered(number, line));
        ids.add(id);
        if (gathered.size() == AT_ONCE || line.fact() instanceof ContractFact.Registered) {
            finish();
        }
    }

    private static boolean looksAtFacts(Fact fact) {
        return fact.statement().corrects() != null
                || fact instanceof AttestationFact
                || fact instanceof BreachFact
                || fact instanceof ErasureFact
                || fact instanceof EvidenceFact;
    }

    /** Whether lines wait to be stored. */
    public boolean isWaiting() {
        return !gathered.isEmpty();
    }

    /** Stores what waits. */
    public void finish() {
        Appending store = appending;
        if (store == null || gathered.isEmpty()) {
            return;
        }
        List<Numbered> lines = List.copyOf(gathered);
        Together unit = together;
        gathered.clear();
        ids.clear();
        together = new Together();
        try {
            store.append(unit);
        } catch (EventIdTaken | ConcurrencyException somebodyElseWrites) {
            lines.forEach(line -> alone(line.number(), line.line()));
            return;
        } catch (Refused refusal) {
            if (ofTheStore(refusal)) {
                lines.forEach(line -> outcomes.refused(line.number(), refusal));
            } else {
                lines.forEach(line -> alone(line.number(), line.line()));
            }
            return;
        }
        lines.forEach(line -> outcomes.accepted(line.number(), Recording.Outcome.RECORDED));
    }

    /** Whether it holds for whatever else there is to store; any other is of one line, such as one after a retirement. */
    private static boolean ofTheStore(Refused refusal) {
        return refusal.refusal() == Refusal.STORE_UNAVAILABLE || refusal.refusal() == Refusal.DISK_FULL;
    }

    private void alone(long number, JournalLine line) {
        try {
            outcomes.accepted(number, recording.record(line, channel));
        } catch (Refused refusal) {
            outcomes.refused(number, refusal);
        }
    }
}
