package io.daicho.service.axonserver;

import io.grpc.Server;
import io.grpc.netty.shaded.io.grpc.netty.NettyServerBuilder;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.concurrent.TimeUnit;

/**
 * Stands in for Axon Server at a port of this machine: connects processes and routes commands between them, in the messages
 * of its protocol (AxonIQ/axon-server-api), answering as AxonIQ/axon-server-se does. It stores nothing and knows no queries.
 */
final class StandInServer implements AutoCloseable {
    private final CommandRoutes routes = new CommandRoutes();
    private final int port;
    private Server server;

    private StandInServer(int port) throws IOException {
        this.server = serve(port);
        this.port = server.getPort();
    }

    /** One at a free port. */
    static StandInServer start() throws IOException {
        return new StandInServer(0);
    }

    private Server serve(int at) throws IOException {
        return NettyServerBuilder.forAddress(new InetSocketAddress(InetAddress.getLoopbackAddress(), at))
                .addService(new PlatformConnections(this::port))
                .addService(new CommandConnections(routes))
                .build()
                .start();
    }

    /** Whom it sends commands to. */
    CommandRoutes routes() {
        return routes;
    }

    /** Where it listens, also while it is away. */
    int port() {
        return port;
    }

    /** Cuts off whatever is under way. */
    void cutOff() {
        server.shutdownNow();
    }

    /** As a process that is killed: what is under way is cut off, and the port is free. */
    void goAway() {
        cutOff();
        try {
            server.awaitTermination(10, TimeUnit.SECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /** At the same port, with nobody connected. */
    void comeBack() throws IOException {
        routes.forget();
        server = serve(port);
    }

    @Override
    public void close() {
        goAway();
    }
}
