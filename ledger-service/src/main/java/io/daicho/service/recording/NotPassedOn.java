package io.daicho.service.recording;

import io.axoniq.axonserver.connector.ErrorCategory;
import io.daicho.api.fact.Refusal;
import io.daicho.api.fact.Refused;
import org.axonframework.axonserver.connector.AxonServerException;
import org.axonframework.axonserver.connector.command.AxonServerCommandDispatchException;
import org.axonframework.axonserver.connector.command.AxonServerNonTransientRemoteCommandHandlingException;
import org.axonframework.axonserver.connector.command.AxonServerRemoteCommandHandlingException;
import org.axonframework.commandhandling.NoHandlerForCommandException;

/** A server that should have passed a command on did not, or the answer was lost on the way back: nobody knows which. */
final class NotPassedOn extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NotPassedOn(Throwable cause) {
        super(reason(cause), cause);
    }

    /** Whether that is what this failure says. */
    static boolean says(Throwable failure) {
        return failure instanceof NoHandlerForCommandException
                || failure instanceof io.axoniq.axonserver.connector.AxonServerException
                || failure instanceof AxonServerException
                || failure instanceof AxonServerCommandDispatchException
                || failure instanceof AxonServerRemoteCommandHandlingException
                || failure instanceof AxonServerNonTransientRemoteCommandHandlingException;
    }

    private static String reason(Throwable cause) {
        if (cause instanceof NoHandlerForCommandException) {
            return "no process that records is connected to it";
        }
        if (cause instanceof io.axoniq.axonserver.connector.AxonServerException connection
                && connection.getErrorCategory() == ErrorCategory.COMMAND_DISPATCH_ERROR) {
            return "it cannot be reached";
        }
        return String.valueOf(cause.getMessage());
    }

    /** What whoever stated the fact is told, where it is not on record. */
    Refused refused() {
        Refused refused = new Refused(Refusal.NOT_PASSED_ON, String.valueOf(getMessage()));
        refused.initCause(this);
        return refused;
    }
}
