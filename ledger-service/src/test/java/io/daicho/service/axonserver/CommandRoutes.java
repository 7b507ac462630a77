package io.daicho.service.axonserver;

import io.axoniq.axonserver.grpc.ErrorMessage;
import io.axoniq.axonserver.grpc.ProcessingKey;
import io.axoniq.axonserver.grpc.command.Command;
import io.axoniq.axonserver.grpc.command.CommandResponse;
import io.axoniq.axonserver.grpc.command.CommandSubscription;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Which process handles which command: of those that subscribed to its name, always the same one for a routing key. */
final class CommandRoutes {
    private static final String NO_HANDLER_FOR_COMMAND = "AXONIQ-4000";
    private static final String CONNECTION_TO_HANDLER_LOST = "AXONIQ-4001";

    private final Map<String, SortedMap<String, CommandHandlers>> byCommand = new HashMap<>();
    private final Map<String, UnderWay> underWay = new HashMap<>();
    private final List<Routed> routed = new ArrayList<>();
    private @Nullable Runnable insteadOfAnswers;

    private record UnderWay(CommandHandlers by, Consumer<CommandResponse> answer) {}

    /**
     * A command that was passed on.
     *
     * @param key its routing key
     * @param from the process that sent it
     * @param to the process that got it
     */
    record Routed(String key, String from, String to) {}

    /** What was passed on so far. */
    synchronized List<Routed> routed() {
        return List.copyOf(routed);
    }

    /** The processes that handle a command of this name. */
    synchronized List<String> handling(String command) {
        return List.copyOf(byCommand.getOrDefault(command, new TreeMap<>()).keySet());
    }

    /** Something to happen when a command was handled, and nobody is told. */
    synchronized void insteadOfAnswers(Runnable work) {
        insteadOfAnswers = work;
    }

    synchronized void subscribe(CommandHandlers handlers, CommandSubscription to) {
        byCommand.computeIfAbsent(to.getCommand(), name -> new TreeMap<>()).put(to.getClientId(), handlers);
    }

    synchronized void unsubscribe(CommandHandlers handlers, CommandSubscription from) {
        byCommand.getOrDefault(from.getCommand(), new TreeMap<>()).remove(from.getClientId(), handlers);
    }

    synchronized void route(Command command, Consumer<CommandResponse> answer) {
        SortedMap<String, CommandHandlers> able = byCommand.getOrDefault(command.getName(), new TreeMap<>());
        if (able.isEmpty()) {
            answer.accept(error(command, NO_HANDLER_FOR_COMMAND, "No Handler for command: " + command.getName()));
            return;
        }
        String key = routingKey(command);
        Map.Entry<String, CommandHandlers> chosen =
                List.copyOf(able.entrySet()).get(Math.floorMod(key.hashCode(), able.size()));
        routed.add(new Routed(key, command.getClientId(), chosen.getKey()));
        underWay.put(command.getMessageIdentifier(), new UnderWay(chosen.getValue(), answer));
        chosen.getValue().take(command);
    }

    private static String routingKey(Command command) {
        return command.getProcessingInstructionsList().stream()
                .filter(instruction -> instruction.getKey() == ProcessingKey.ROUTING_KEY)
                .map(instruction -> instruction.getValue().getTextValue())
                .findFirst()
                .orElseThrow();
    }

    void answer(CommandResponse response) {
        Runnable instead;
        UnderWay asked;
        synchronized (this) {
            instead = insteadOfAnswers;
            asked = underWay.remove(response.getRequestIdentifier());
        }
        if (instead != null) {
            instead.run();
        } else if (asked != null) {
            asked.answer().accept(response);
        }
    }

    /** A process is not connected any more. */
    synchronized void lose(CommandHandlers handlers) {
        byCommand.values().forEach(able -> able.values().removeIf(handlers::equals));
        for (Map.Entry<String, UnderWay> each : Map.copyOf(underWay).entrySet()) {
            if (each.getValue().by().equals(handlers)) {
                underWay.remove(each.getKey());
                Command command =
                        Command.newBuilder().setMessageIdentifier(each.getKey()).build();
                each.getValue()
                        .answer()
                        .accept(error(command, CONNECTION_TO_HANDLER_LOST, "Connection lost while executing command"));
            }
        }
    }

    synchronized void forget() {
        byCommand.clear();
        underWay.clear();
    }

    private static CommandResponse error(Command command, String code, String message) {
        return CommandResponse.newBuilder()
                .setMessageIdentifier(UUID.randomUUID().toString())
                .setRequestIdentifier(command.getMessageIdentifier())
                .setErrorCode(code)
                .setErrorMessage(ErrorMessage.newBuilder().setMessage(message).setLocation("AxonServer"))
                .build();
    }
}
