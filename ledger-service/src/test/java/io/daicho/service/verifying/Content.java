package io.daicho.service.verifying;

import io.daicho.proof.checkpoint.SignedCheckpoint;
import io.daicho.service.sealing.keys.LogKey;
import io.daicho.service.sealing.keys.PemKey;
import io.daicho.service.sealing.log.ContractLog;
import io.daicho.service.sealing.log.FolderFiles;
import io.daicho.service.store.keyring.Keyring;
import io.daicho.service.store.keyring.Slot;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a directory says, apart from how it is written: what a change must alter to have an effect. Of a database: its
 * schema, and every row as its table and as each index gives it, types included. Left out, because nothing is decided by them:
 * the ordinal's number (its order counts), when a snapshot was taken, the counter of ordinals, and the name of an evidence
 * file that is erased. Of the files: what a reader gets from them.
 */
final class Content {
    private static final List<String> NOTES = List.of(
            "SELECT type, name, tbl_name, sql FROM sqlite_master ORDER BY 1, 2",
            "SELECT position, at, type, payload FROM note NOT INDEXED",
            "SELECT position FROM note INDEXED BY note_of_itself WHERE type <> 'machine.accessed' ORDER BY 1",
            "SELECT position, field, salt, text FROM readable");

    private static final List<String> ENTRIES = List.of(
            "SELECT type, name, tbl_name, sql FROM sqlite_master ORDER BY 1, 2",
            "SELECT contract, position, event_id, type, revision, aggregate_type, aggregate_id, sequence, recorded_at,"
                    + " payload, metadata FROM entry NOT INDEXED ORDER BY ordinal",
            "SELECT contract, position, event_id FROM entry INDEXED BY sqlite_autoindex_entry_1 ORDER BY event_id",
            "SELECT contract, position FROM entry INDEXED BY sqlite_autoindex_entry_2 ORDER BY contract, position",
            "SELECT aggregate_id, sequence FROM entry INDEXED BY sqlite_autoindex_entry_3 ORDER BY 1, 2",
            "SELECT contract, next_position, last_recorded_at FROM contract_head",
            "SELECT event_id, field, keyring, slot, sealed, CASE WHEN erased_by IS NULL THEN content END, erased_by"
                    + " FROM detail NOT INDEXED",
            "SELECT keyring, slot, erased_by FROM detail INDEXED BY detail_erased WHERE erased_by IS NOT NULL",
            "SELECT content FROM detail INDEXED BY detail_content WHERE content IS NOT NULL AND erased_by IS NULL",
            "SELECT aggregate_id, aggregate_type, sequence, type, revision, payload FROM snapshot",
            "SELECT key, value FROM meta NOT INDEXED");

    private Content() {}

    /** What the part of a directory says in which a file lies. */
    static String of(Path data, String file) {
        try {
            if (file.startsWith("ledger.db")) {
                return database(data.resolve("ledger.db"), ENTRIES);
            }
            if (file.startsWith("access.db")) {
                return database(data.resolve("access.db"), NOTES);
            }
            Path path = data.resolve(file);
            if (!Files.exists(path)) {
                return "nothing";
            }
            if (file.equals("keyring")) {
                return keyring(path);
            }
            if (file.equals("log/_key")) {
                LogKey key = PemKey.read(path);
                return Base64.getEncoder().encodeToString(key.pair().getPublic().getEncoded());
            }
            if (file.endsWith("/key")) {
                String text = Files.readString(path, StandardCharsets.ISO_8859_1);
                return text.substring(0, text.indexOf('\n') + 1);
            }
            if (file.contains("/history/")) {
                return history(path.resolveSibling("..").normalize());
            }
            String text = Files.readString(path, StandardCharsets.ISO_8859_1);
            return file.equals("keyring-id") || file.equals("log/_base") ? text.strip() : text;
        } catch (Exception cannotBeRead) {
            return "unreadable: " + cannotBeRead;
        }
    }

    private static String history(Path log) {
        try (Stream<SignedCheckpoint> history = new ContractLog(new FolderFiles(log)).history()) {
            return String.valueOf(history.map(SignedCheckpoint::note).toList());
        }
    }

    private static String keyring(Path path) {
        try (Keyring keys = Keyring.read(path)) {
            StringBuilder said = new StringBuilder(keys.id());
            for (long i = 0; i < keys.slots(); i++) {
                Slot slot = keys.slot(i);
                HexFormat hex = HexFormat.of();
                said.append(slot)
                        .append(hex.formatHex(slot.name()))
                        .append(hex.formatHex(slot.key()))
                        .append(slot.erasedAt());
            }
            return said.toString();
        }
    }

    private static String database(Path file, List<String> queries) throws SQLException, IOException {
        List<String> said = new ArrayList<>();
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:file:" + file + "?mode=ro");
                Statement statement = connection.createStatement()) {
            for (String query : queries) {
                try (ResultSet rows = statement.executeQuery(query)) {
                    int columns = rows.getMetaData().getColumnCount();
                    while (rows.next()) {
                        StringBuilder row = new StringBuilder();
                        for (int i = 1; i <= columns; i++) {
                            Object value = rows.getObject(i);
                            row.append(value == null ? "null" : value.getClass().getSimpleName())
                                    .append(
                                            value instanceof byte[] bytes
                                                    ? HexFormat.of().formatHex(bytes)
                                                    : value)
                                    .append('|');
                        }
                        said.add(row.toString().replace("Long", "Integer"));
                    }
                }
                said.add("--");
            }
        }
        return String.join("\n", said);
    }
}
