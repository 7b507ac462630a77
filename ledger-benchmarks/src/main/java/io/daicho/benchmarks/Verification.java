package io.daicho.benchmarks;

import io.daicho.api.id.ContractId;
import io.daicho.service.sealing.log.LogDirectory;
import io.daicho.service.store.file.LedgerFile;
import io.daicho.service.verifying.Demands;
import io.daicho.service.verifying.log.LogCheck;
import io.daicho.service.verifying.log.Trust;
import io.daicho.service.verifying.report.Report;
import io.daicho.service.verifying.stored.StoreCheck;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** A directory with many sealed entries, verified as a whole, beside the digest of the same rows and nothing else. */
final class Verification {
    private static final int COLUMNS = 12;

    private final Path data;
    private final ContractId contract;
    private final long entries;

    private Verification(Path data, ContractId contract, long entries) {
        this.data = data;
        this.contract = contract;
        this.entries = entries;
    }

    /** Records and seals a contract with its copies. */
    static Verification of(Map<String, String> settings, ContractId contract, long copies) {
        try (Ledger ledger = new Ledger(settings)) {
            ledger.fill(contract, copies);
            ledger.sealer().catchUp();
            return new Verification(
                    Path.of(settings.get("daicho.data")),
                    contract,
                    ledger.facts().head(contract));
        }
    }

    long entries() {
        return entries;
    }

    /** Rows, bundles, tiles, root, signatures, indexes; these facts have no details stored. */
    double verified() {
        long start = System.nanoTime();
        Report report = new Report(data.toString());
        LogCheck log =
                new LogCheck(LogDirectory.of(data).log(contract), "", Trust.NONE, report.contract(contract.value()));
        log.begin();
        try (LedgerFile store = LedgerFile.open(data.resolve("ledger.db"))) {
            List<String> damage = store.damage();
            new StoreCheck(store, Map.of(contract.value(), log), report, Instant.parse("2100-01-01T00:00:00Z"))
                    .run((done, all) -> {});
            log.finish(Demands.USUAL_HEARTBEAT);
            if (!report.isSound() || !damage.isEmpty()) {
                throw new IllegalStateException("not sound: " + report.count());
            }
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
        return entries * 1e9 / (System.nanoTime() - start);
    }

    /** Every column of every row through SHA-256. */
    double digested() {
        long start = System.nanoTime();
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + data.resolve("ledger.db"));
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT * FROM entry ORDER BY ordinal")) {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            byte[] leaf = new byte[0];
            while (rows.next()) {
                for (int i = 1; i <= COLUMNS; i++) {
                    sha256.update(rows.getString(i).getBytes(StandardCharsets.UTF_8));
                }
                leaf = sha256.digest();
            }
            return leaf.length * entries * 1e9 / 32 / (System.nanoTime() - start);
        } catch (SQLException | NoSuchAlgorithmException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
