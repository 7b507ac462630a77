package io.daicho.service.recording;

import io.daicho.api.fact.Refusal;
import io.daicho.api.fact.Refused;
import io.daicho.service.store.writing.EventIdTaken;
import java.util.List;
import java.util.Optional;
import org.axonframework.commandhandling.CommandExecutionException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.jspecify.annotations.Nullable;

/**
 * Why a fact was not recorded, as one process tells another through a server that carries no exceptions.
 *
 * @param why what kind of reason
 * @param refusal the name of the refusal, if it is one
 * @param particulars those of the refusal; of any other reason its words
 */
record ToldElsewhere(Why why, @Nullable String refusal, List<String> particulars) {
    /** Kinds of reasons. */
    enum Why {
        /** It cannot be true. */
        REFUSED,
        /** Another fact came first: it is to be judged anew. */
        OVERTAKEN,
        /** What should not have happened. */
        FAILED
    }

    /** What there is to tell of a failure here. */
    static ToldElsewhere of(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof Refused refused) {
                return new ToldElsewhere(Why.REFUSED, refused.refusal().name(), refused.particulars());
            }
            if (cause instanceof EventIdTaken || cause instanceof ConcurrencyException) {
                return new ToldElsewhere(Why.OVERTAKEN, null, List.of(String.valueOf(cause.getMessage())));
            }
        }
        return new ToldElsewhere(Why.FAILED, null, List.of(failure.toString()));
    }

    /** What a process told of its failure; empty where none was told by a process. */
    static Optional<ToldElsewhere> in(Throwable failure) {
        return failure instanceof CommandExecutionException execution
                ? execution
                        .<Object>getDetails()
                        .filter(ToldElsewhere.class::isInstance)
                        .map(ToldElsewhere.class::cast)
                : Optional.empty();
    }

    /** The same, so that it travels. */
    CommandExecutionException toTravel(Throwable failure) {
        return new CommandExecutionException(String.valueOf(failure.getMessage()), failure, this);
    }

    /** What it would have been without a server between. */
    RuntimeException asHere() {
        return switch (why) {
            case REFUSED -> new Refused(Refusal.valueOf(String.valueOf(refusal)), particulars.toArray());
            case OVERTAKEN -> new ConcurrencyException(String.join(" ", particulars));
            case FAILED ->
                new IllegalStateException(
                        "The process that should have recorded it failed: " + String.join(" ", particulars));
        };
    }
}
