package io.daicho.service.axonserver;

import io.axoniq.axonserver.grpc.InstructionAck;
import io.axoniq.axonserver.grpc.command.Command;
import io.axoniq.axonserver.grpc.command.CommandProviderInbound;
import io.axoniq.axonserver.grpc.command.CommandProviderOutbound;
import io.axoniq.axonserver.grpc.command.CommandResponse;
import io.axoniq.axonserver.grpc.command.CommandServiceGrpc.CommandServiceImplBase;
import io.grpc.stub.StreamObserver;

/** Takes commands, and holds a stream to each process that handles some. */
final class CommandConnections extends CommandServiceImplBase {
    private final CommandRoutes routes;

    CommandConnections(CommandRoutes routes) {
        this.routes = routes;
    }

    @Override
    public void dispatch(Command command, StreamObserver<CommandResponse> answer) {
        routes.route(command, response -> {
            answer.onNext(response);
            answer.onCompleted();
        });
    }

    @Override
    public StreamObserver<CommandProviderOutbound> openStream(StreamObserver<CommandProviderInbound> toHandler) {
        CommandHandlers handlers = new CommandHandlers(toHandler);
        return new StreamObserver<>() {
            @Override
            public void onNext(CommandProviderOutbound said) {
                acknowledge(said.getInstructionId(), handlers);
                switch (said.getRequestCase()) {
                    case SUBSCRIBE -> routes.subscribe(handlers, said.getSubscribe());
                    case UNSUBSCRIBE -> routes.unsubscribe(handlers, said.getUnsubscribe());
                    case FLOW_CONTROL -> handlers.permit(said.getFlowControl().getPermits());
                    case COMMAND_RESPONSE -> routes.answer(said.getCommandResponse());
                    default -> {}
                }
            }

            @Override
            public void onError(Throwable gone) {
                routes.lose(handlers);
            }

            @Override
            public void onCompleted() {
                routes.lose(handlers);
                handlers.complete();
            }
        };
    }

    private static void acknowledge(String instruction, CommandHandlers handlers) {
        if (!instruction.isEmpty()) {
            handlers.send(CommandProviderInbound.newBuilder()
                    .setAck(InstructionAck.newBuilder()
                            .setInstructionId(instruction)
                            .setSuccess(true))
                    .build());
        }
    }
}
