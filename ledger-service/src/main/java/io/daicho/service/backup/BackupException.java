package io.daicho.service.backup;

/** A backup cannot be made or restored; its message says why and what to do. */
public final class BackupException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    BackupException(String message) {
        super(message);
    }
}
