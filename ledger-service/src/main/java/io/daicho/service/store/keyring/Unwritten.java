package io.daicho.service.store.keyring;

import io.daicho.api.fact.Refusal;
import io.daicho.api.fact.Refused;
import java.nio.file.FileSystemException;
import java.sql.SQLException;
import java.util.List;

/** What could not be written, as whoever asked for it is told. */
public final class Unwritten {
    /** What systems say of a disk, or of a share of it, that has no room; the C library says it in the language of the machine. */
    private static final List<String> FULL = List.of(
            "No space left on device",
            "空き領域がありません",
            "Disk quota exceeded",
            "ディスク使用量制限を超過",
            "not enough space on the disk",
            "ディスクに十分な空き領域がありません");

    private static final int SQLITE_FULL = 13;
    private static final String POSTGRESQL_FULL = "53100";

    private Unwritten() {}

    /**
     * The refusal.
     *
     * @param where what was to be written: a file, a folder, a database
     */
    public static Refused refused(String where, Throwable cause) {
        Refused refused = isFull(cause)
                ? new Refused(Refusal.DISK_FULL, where, said(cause))
                : new Refused(Refusal.STORE_UNAVAILABLE, where + ": " + said(cause));
        refused.initCause(cause);
        return refused;
    }

    /** Whether a disk was full. */
    public static boolean isFull(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            String message = String.valueOf(cause.getMessage());
            if (FULL.stream().anyMatch(message::contains) || (cause instanceof SQLException sql && isFull(sql))) {
                return true;
            }
        }
        return false;
    }

    /** Why something could not be read or written, for a sentence: that the disk is full, or what the system says. */
    public static String why(Throwable failure) {
        return isFull(failure) ? "the disk is full" : said(failure);
    }

    private static boolean isFull(SQLException failure) {
        return failure.getErrorCode() == SQLITE_FULL || POSTGRESQL_FULL.equals(failure.getSQLState());
    }

    private static String said(Throwable cause) {
        if (cause instanceof FileSystemException named && named.getReason() != null) {
            return named.getReason();
        }
        return cause.getMessage() == null ? cause.toString() : cause.getMessage();
    }
}
