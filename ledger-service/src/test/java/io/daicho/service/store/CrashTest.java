package io.daicho.service.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.daicho.service.store.database.SqliteDatabase;
import io.daicho.service.store.directory.DataDirectory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Kills the writing process with SIGKILL again and again, and counts what was acknowledged. */
class CrashTest {
    @TempDir
    Path parent;

    private final Random random = new Random(20260305);

    @Test
    void losesNothingAcknowledgedOverAFewKills() throws Exception {
        kill(8);
    }

    @Test
    @Tag("long")
    void losesNothingAcknowledgedOverHundredsOfKills() throws Exception {
        kill(200);
    }

    private void kill(int times) throws Exception {
        Path directory = parent.resolve("ledger");
        Set<String> acknowledged = new HashSet<>();
        for (int life = 0; life < times; life++) {
            acknowledged.addAll(live(directory, life));
            check(directory, acknowledged);
        }
        assertThat(acknowledged).hasSizeGreaterThan(times);
    }

    /** One life of the writer: what it acknowledged before it was killed. */
    private List<String> live(Path directory, int life) throws IOException, InterruptedException {
        Path said = parent.resolve("said");
        Files.writeString(said, "");
        Process writer = Children.start(CrashingWriter.class, said, directory.toString(), Integer.toString(life));
        while (Files.size(said) == 0 && writer.isAlive()) {
            Thread.sleep(1);
        }
        assertThat(writer.isAlive()).as("the writer lives until it is killed").isTrue();
        TimeUnit.MICROSECONDS.sleep(random.nextInt(150_000));
        writer.destroyForcibly().waitFor();
        String text = Files.readString(said);
        return text.substring(0, text.lastIndexOf('\n') + 1).lines().toList();
    }

    private static void check(Path path, Set<String> acknowledged) throws Exception {
        try (DataDirectory directory = DataDirectory.open(path);
                OpenStore store = new OpenStore(new SqliteDatabase(directory.ledger()), Clock.systemUTC(), false)) {
            assertThat(column(store, "PRAGMA integrity_check")).containsExactly("ok");
            assertThat(column(store, "SELECT event_id FROM entry")).containsAll(acknowledged);
            assertThat(column(store, "SELECT event_id FROM entry EXCEPT SELECT event_id FROM detail"))
                    .isEmpty();
            assertThat(column(store, "SELECT event_id FROM detail EXCEPT SELECT event_id FROM entry"))
                    .isEmpty();
            for (var head : store.facts.heads().entrySet()) {
                Set<String> positions =
                        column(store, "SELECT position FROM entry WHERE contract = '" + head.getKey() + "'");
                assertThat(positions)
                        .isEqualTo(LongStream.range(0, head.getValue())
                                .mapToObj(Long::toString)
                                .collect(Collectors.toSet()));
            }
        }
    }

    private static Set<String> column(OpenStore store, String sql) {
        return store.database.read(connection -> {
            Set<String> values = new HashSet<>();
            try (var statement = connection.createStatement();
                    ResultSet rows = statement.executeQuery(sql)) {
                while (rows.next()) {
                    values.add(rows.getString(1));
                }
            }
            return values;
        });
    }
}
