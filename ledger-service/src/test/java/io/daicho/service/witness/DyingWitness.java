package io.daicho.service.witness;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.CountDownLatch;

/**
 * A witness in a process of its own, which says on its standard output where it listens. With a number, it stops for ever
 * between keeping that many checkpoints and giving out the last one's signature, and says so, to be killed there.
 */
final class DyingWitness {
    private DyingWitness() {}

    public static void main(String[] arguments) throws Exception {
        int last = Integer.parseInt(arguments[1]);
        WitnessDirectory directory = WitnessDirectory.open(Path.of(arguments[0]), null);
        Witness witness = new Witness(directory, Clock.systemUTC(), told -> {});
        Cosigning dying = new Cosigning() {
            private int kept;

            @Override
            public Answer addCheckpoint(byte[] body) {
                Answer answer = witness.addCheckpoint(body);
                if (answer.status() == Answer.OK && ++kept == last) {
                    System.out.println("kept");
                    stop();
                }
                return answer;
            }
        };
        WitnessServer server = WitnessServer.starting(
                directory, new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), Clock.systemUTC(), dying);
        System.out.println(server.address().getPort());
        stop();
        server.close();
    }

    private static void stop() {
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException over) {
            Thread.currentThread().interrupt();
        }
    }
}
