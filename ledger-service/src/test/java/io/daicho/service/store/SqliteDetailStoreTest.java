package io.daicho.service.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.daicho.service.store.database.Database;
import io.daicho.service.store.database.SqliteDatabase;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class SqliteDetailStoreTest extends DetailStoreTest {
    private static final String SECRET = "neither before nor after its erasure";

    @Override
    Database database(UnaryOperator<Connection> faults) {
        return new SqliteDatabase(directory.resolve("ledger.db")) {
            @Override
            public Connection openWriter() throws SQLException {
                return faults.apply(super.openWriter());
            }
        };
    }

    @Test
    void noTextStandsInAnyFileBeforeOrAfterItsErasure() throws IOException {
        store.append(0, Said.lost("f-1", SECRET));
        assertThat(bytes()).isNotEmpty().noneMatch(content -> content.contains(SECRET));
        byte[] key = store.keys.slot(0).key();
        assertThat(bytes()).anyMatch(content -> content.contains(text(key)));

        store.append(0, Said.erased("f-2", "f-1"));

        assertThat(bytes()).noneMatch(content -> content.contains(SECRET) || content.contains(text(key)));
    }

    @Test
    void noPlainTextOfVersionOneStaysInAnyFile() throws Exception {
        thePlainTextsOfVersionOneAreSealedWhenOpened();

        assertThat(bytes()).isNotEmpty().noneMatch(content -> content.contains("Yamada"));
    }

    /** The bytes of every file there is, the write-ahead log included. */
    private List<String> bytes() throws IOException {
        try (var files = Files.list(directory)) {
            return files.filter(Files::isRegularFile)
                    .map(SqliteDetailStoreTest::read)
                    .toList();
        }
    }

    private static String read(Path file) {
        try {
            return text(Files.readAllBytes(file));
        } catch (IOException failure) {
            throw new AssertionError(failure);
        }
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
