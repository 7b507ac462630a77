package io.daicho.service.sealing;

import io.daicho.service.sealing.keys.Signing;
import io.daicho.service.sealing.log.LogDirectory;
import io.daicho.service.sealing.log.RealDisk;
import io.daicho.service.store.RecordedStore;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;

/** Records and seals until it is killed, and says on its standard output up to which size it published. */
final class SealingWriter {
    private SealingWriter() {}

    public static void main(String[] arguments) {
        Path data = Path.of(arguments[0]);
        String life = arguments[1];
        Clock clock = Clock.systemUTC();
        RecordedStore store = RecordedStore.sqlite(data, clock);
        Sealer sealer = new Sealer(
                store.facts(),
                LogDirectory.of(data),
                new RealDisk(),
                store.turn(),
                () -> new Signing.Given(null, null, null),
                clock,
                Duration.ofSeconds(1));
        sealer.onPublished((contract, signed) -> {
            System.out.println(signed.checkpoint().size());
            System.out.flush();
        });
        sealer.start();
        for (int i = 0; ; i += 7) {
            store.record("c-1", "k-" + life, i, 7);
        }
    }
}
