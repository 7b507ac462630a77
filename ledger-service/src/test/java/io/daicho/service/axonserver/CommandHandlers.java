package io.daicho.service.axonserver;

import io.axoniq.axonserver.grpc.command.Command;
import io.axoniq.axonserver.grpc.command.CommandProviderInbound;
import io.grpc.stub.StreamObserver;
import java.util.ArrayDeque;
import java.util.Queue;

/** A process that handles commands: gets one for each permit that it gave. */
final class CommandHandlers {
    private final StreamObserver<CommandProviderInbound> stream;
    private final Queue<Command> waiting = new ArrayDeque<>();
    private long permits;

    CommandHandlers(StreamObserver<CommandProviderInbound> stream) {
        this.stream = stream;
    }

    synchronized void permit(long more) {
        permits += more;
        sendPermitted();
    }

    synchronized void take(Command command) {
        waiting.add(command);
        sendPermitted();
    }

    private void sendPermitted() {
        while (permits > 0 && !waiting.isEmpty()) {
            permits--;
            Command command = waiting.remove();
            send(CommandProviderInbound.newBuilder()
                    .setInstructionId(command.getMessageIdentifier())
                    .setCommand(command)
                    .build());
        }
    }

    synchronized void send(CommandProviderInbound message) {
        stream.onNext(message);
    }

    synchronized void complete() {
        stream.onCompleted();
    }
}
