package io.daicho.service.sealing.machine;

import java.nio.file.Path;
import java.time.Clock;

/** Looks and seals until it is killed, and says on its standard output how often it was noted that it looked. */
final class NotingWriter {
    private NotingWriter() {}

    public static void main(String[] arguments) {
        NotedLedger ledger = new NotedLedger(Path.of(arguments[0]), Clock.systemUTC());
        ledger.sealer().start();
        while (true) {
            ledger.looked("203.0.113.7", "/contracts/c-1");
            System.out.println(ledger.notes().head());
            System.out.flush();
        }
    }
}
