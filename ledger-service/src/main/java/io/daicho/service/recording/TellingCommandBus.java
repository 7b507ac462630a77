package io.daicho.service.recording;

import static org.axonframework.commandhandling.GenericCommandResultMessage.asCommandResultMessage;

import org.axonframework.commandhandling.CommandCallback;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.messaging.MessageHandler;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Handles the commands that a server sends here, and tells why one was not recorded in a way that travels back. That is also
 * known only when the unit of work is committed, so an interceptor of handlers comes too early.
 */
final class TellingCommandBus extends SimpleCommandBus {
    private static final Logger LOG = LoggerFactory.getLogger(TellingCommandBus.class);

    TellingCommandBus(Builder builder) {
        super(builder);
    }

    @Override
    protected <C, R> void handle(
            CommandMessage<C> command,
            MessageHandler<? super CommandMessage<?>> handler,
            CommandCallback<? super C, ? super R> callback) {
        super.<C, R>handle(command, handler, (handled, result) -> {
            if (result.isExceptional()) {
                Throwable failure = result.exceptionResult();
                ToldElsewhere told = ToldElsewhere.of(failure);
                if (told.why() == ToldElsewhere.Why.FAILED) {
                    LOG.error("A command that another process sent here failed unexpectedly", failure);
                }
                callback.onResult(handled, asCommandResultMessage(told.toTravel(failure)));
            } else {
                callback.onResult(handled, result);
            }
        });
    }
}
