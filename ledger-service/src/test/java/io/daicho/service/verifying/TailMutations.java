package io.daicho.service.verifying;

import io.daicho.proof.checkpoint.SignedCheckpoint;
import io.daicho.service.sealing.log.ContractLog;
import io.daicho.service.sealing.log.FolderFiles;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;

/** Cuts off the tail of a contract together with its checkpoint and history, so that the rest fits together. */
final class TailMutations {
    private final Path data;
    private final Random random;

    TailMutations(Path data, Random random) {
        this.data = data;
        this.random = random;
    }

    Mutation cut(String contract) throws IOException, SQLException {
        Path log = data.resolve("log").resolve(contract);
        List<SignedCheckpoint> history;
        try (Stream<SignedCheckpoint> published = new ContractLog(new FolderFiles(log)).history()) {
            history = published.toList();
        }
        long newest = history.get(history.size() - 1).checkpoint().size();
        List<SignedCheckpoint> older = history.stream()
                .filter(each -> each.checkpoint().size() < newest)
                .toList();
        int upTo = random.nextInt(older.size());
        SignedCheckpoint then = older.get(upTo);
        ByteArrayOutputStream records = new ByteArrayOutputStream();
        for (SignedCheckpoint each : older.subList(0, upTo + 1)) {
            records.writeBytes(each.bytes());
            records.write('\n');
        }
        String month = FileMutations.below(data, "log/" + contract + "/history").get(0);
        Files.write(data.resolve(month), records.toByteArray());
        Files.write(log.resolve("checkpoint"), then.bytes());
        long size = then.checkpoint().size();
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + data.resolve("ledger.db"));
                Statement statement = connection.createStatement()) {
            String gone = " WHERE contract = '" + contract + "' AND position >= " + size;
            statement.execute("DELETE FROM detail WHERE event_id IN (SELECT event_id FROM entry" + gone + ")");
            statement.execute("DELETE FROM snapshot");
            statement.execute("DELETE FROM entry" + gone);
            statement.execute("UPDATE contract_head SET next_position = " + size
                    + ", last_recorded_at = (SELECT max(recorded_at) FROM entry WHERE contract = '" + contract
                    + "') WHERE contract = '" + contract + "'");
            statement.execute("PRAGMA wal_checkpoint(TRUNCATE)");
        }
        Files.deleteIfExists(data.resolve("readmodel.db"));
        return new Mutation(
                "tail cut off",
                contract + " to " + size,
                Set.of("ledger.db", "readmodel.db", month, "log/" + contract + "/checkpoint"),
                contract,
                size);
    }
}
