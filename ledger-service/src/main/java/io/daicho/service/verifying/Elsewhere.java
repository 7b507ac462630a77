package io.daicho.service.verifying;

import io.daicho.service.files.EvidenceBytes;
import io.daicho.service.files.Shelf;
import io.daicho.service.store.file.LedgerFile;
import io.daicho.service.store.file.StoreServer;
import io.daicho.service.verifying.report.Note;
import io.daicho.service.verifying.report.Report;
import java.nio.file.Path;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * What of a ledger does not lie in its data directory.
 *
 * @param server the database in the place of {@code ledger.db}; null: there is that file
 * @param bucket where the evidence files are; null: in the directory
 */
public record Elsewhere(
        @Nullable StoreServer server, @Nullable Bucket bucket) {
    /** Everything lies in the directory. */
    public static final Elsewhere NOTHING = new Elsewhere(null, null);

    /**
     * A store of evidence files.
     *
     * @param where how it is called
     * @param shelf what lies there
     */
    public record Bucket(String where, Shelf shelf) {}

    LedgerFile open(Path data) throws SQLException {
        return server == null ? LedgerFile.open(data.resolve("ledger.db")) : LedgerFile.open(server);
    }

    EvidenceBytes evidence(Path data) {
        return bucket == null ? new EvidenceBytes(data.resolve("evidence")) : new EvidenceBytes(bucket.shelf());
    }

    /** How the place of the evidence files is called. */
    String whereEvidenceIs() {
        return bucket == null ? "evidence" : bucket.where();
    }

    /** Says what can only be looked at in a directory. */
    void limits(Report report) {
        if (server != null) {
            report.limit(Note.of("limit.server", server.toString()));
        }
        if (bucket != null) {
            report.limit(Note.of("limit.bucket", bucket.where()));
        }
    }
}
