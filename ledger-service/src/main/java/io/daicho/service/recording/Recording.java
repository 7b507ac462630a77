package io.daicho.service.recording;

import io.daicho.api.fact.Channel;
import io.daicho.api.fact.Fact;
import io.daicho.api.fact.InstantText;
import io.daicho.api.fact.Refusal;
import io.daicho.api.fact.Refused;
import io.daicho.api.journal.JournalLine;
import io.daicho.service.guard.DetailsOnTheWay;
import io.daicho.service.store.Repeats;
import io.daicho.service.store.entry.FactMetadata;
import io.daicho.service.store.writing.EventIdTaken;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.NoHandlerForCommandException;
import org.axonframework.commandhandling.callbacks.FutureCallback;
import org.axonframework.messaging.GenericMessage;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.ConcurrencyException;
import org.jspecify.annotations.Nullable;

/**
 * The way in: a stated fact is dispatched to its thing, which records or refuses it. When this returns, it is on disk. A
 * repeat changes nothing and is answered the same.
 */
public final class Recording {
    /** How far a deed may lie in the future, for clocks that differ. */
    public static final Duration AHEAD = Duration.ofMinutes(5);

    private static final int MOST_TRIES = 5;

    /** A process that has just connected to a server that passes commands on is not known there at once. */
    private static final Duration UNTIL_SOMEBODY_IS_THERE = Duration.ofSeconds(5);

    private final CommandBus commands;
    private final Repeats repeats;
    private final Clock clock;
    private final BooleanSupplier demo;

    /**
     * Recording through a command bus.
     *
     * @param demo whether a line may say itself when it counts as recorded
     */
    public Recording(CommandBus commands, Repeats repeats, Clock clock, BooleanSupplier demo) {
        this.commands = commands;
        this.repeats = repeats;
        this.clock = clock;
        this.demo = demo;
    }

    /** What became of a fact that was not refused. */
    public enum Outcome {
        /** It is on record now. */
        RECORDED,
        /** It was on record already, with the same content. */
        REPEATED,
        /** It was on record already, with the same content apart from details that are erased, so that nobody can compare. */
        REPEATED_AS_FAR_AS_KNOWN;

        /** Whether it was on record already. */
        public boolean isRepeat() {
            return this != RECORDED;
        }

        private static Outcome of(Repeats.Repeat repeat) {
            return repeat.notCompared().isEmpty() ? REPEATED : REPEATED_AS_FAR_AS_KNOWN;
        }
    }

    /**
     * Records a fact.
     *
     * @throws Refused if it cannot be true, its id stands for another fact, the store cannot write, or a server between the
     *     processes did not pass it on
     */
    public Outcome record(JournalLine line, Channel channel) {
        refuseFuture(line.fact());
        for (int attempt = 1; ; attempt++) {
            Outcome repeated = repeated(line);
            if (repeated != null) {
                return repeated;
            }
            try {
                dispatch(command(line, channel));
                return Outcome.RECORDED;
            } catch (NotPassedOn lost) {
                return onRecordAllTheSame(line, lost.refused());
            } catch (Refused refused) {
                return onRecordAllTheSame(line, refused);
            } catch (EventIdTaken | ConcurrencyException somebodyWasFaster) {
                if (attempt == MOST_TRIES) {
                    throw new Refused(
                            Refusal.STORE_UNAVAILABLE,
                            "others keep writing about " + line.fact().thing().id());
                }
            }
        }
    }

    /**
     * Records a fact that was judged on what its contract had, if it has no more by now.
     *
     * @param head how many entries the contract had
     * @return whether it is on record; if not, others have recorded meanwhile, and it is to be judged anew
     * @throws Refused if it cannot be true, its id stands for another fact, or the store cannot write
     */
    public boolean recordJudged(JournalLine line, Channel channel, long head) {
        refuseFuture(line.fact());
        if (repeated(line) != null) {
            return true;
        }
        try {
            dispatch(command(line, channel).andMetaData(Map.of(FactMetadata.JUDGED_AT, head)));
            return true;
        } catch (NotPassedOn lost) {
            onRecordAllTheSame(line, lost.refused());
            return true;
        } catch (EventIdTaken | ConcurrencyException somebodyWasFaster) {
            return false;
        }
    }

    /** The same line may have come twice at once, or the answer have been lost on the way back. */
    private Outcome onRecordAllTheSame(JournalLine line, Refused refused) {
        boolean storeAnswers = refused.refusal() != Refusal.STORE_UNAVAILABLE && refused.refusal() != Refusal.DISK_FULL;
        Outcome repeated = storeAnswers ? repeated(line) : null;
        if (repeated == null) {
            throw refused;
        }
        return repeated;
    }

    /** How the line repeats a fact on record; null if it does not. */
    @Nullable
    Outcome repeated(JournalLine line) {
        return repeats.earlier(line).map(Outcome::of).orElse(null);
    }

    void refuseFuture(Fact fact) {
        Instant now = clock.instant();
        if (fact.occurredAt().earliest().isAfter(now.plus(AHEAD))) {
            throw new Refused(Refusal.IN_THE_FUTURE, fact.occurredAt(), InstantText.of(now));
        }
    }

    /** Lets the fact's thing decide, whatever is on record under its id. */
    void dispatch(JournalLine line, Channel channel) {
        dispatch(command(line, channel));
    }

    private void dispatch(CommandMessage<Object> command) {
        Patience patience = new Patience(UNTIL_SOMEBODY_IS_THERE);
        while (true) {
            FutureCallback<Object, Object> answer = new FutureCallback<>();
            commands.dispatch(command, answer);
            var result = answer.getResult();
            if (!result.isExceptional()) {
                return;
            }
            Throwable failure = result.exceptionResult();
            if (!(failure instanceof NoHandlerForCommandException) || !patience.lasts()) {
                throw unwrapped(failure);
            }
        }
    }

    private CommandMessage<Object> command(JournalLine line, Channel channel) {
        Fact fact = line.fact();
        MetaData metaData = DetailsOnTheWay.with(line.details()).and(FactMetadata.CHANNEL, channel.name());
        if (line.recordedAt() != null) {
            metaData = metaData.and(
                    demo.getAsBoolean() ? FactMetadata.RECORDED_AT : FactMetadata.IMPORTED_RECORDED_AT,
                    InstantText.of(line.recordedAt()));
        }
        return new GenericCommandMessage<>(
                new GenericMessage<>(fact, metaData), fact.thing().kind().code());
    }

    private static RuntimeException unwrapped(Throwable failure) {
        Optional<ToldElsewhere> told = ToldElsewhere.in(failure);
        if (told.isPresent()) {
            return told.get().asHere();
        }
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof Refused refused) {
                return refused;
            }
            if (cause instanceof EventIdTaken taken) {
                return taken;
            }
            if (cause instanceof ConcurrencyException concurrent) {
                return concurrent;
            }
            if (NotPassedOn.says(cause)) {
                return new NotPassedOn(cause);
            }
        }
        return failure instanceof RuntimeException unchecked ? unchecked : new IllegalStateException(failure);
    }
}
