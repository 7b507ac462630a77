package io.daicho.service.foreign.conversion;

import java.util.Arrays;
import java.util.Optional;

/** The programs whose records can be converted. */
public enum Program {
    /** AWS CloudTrail. */
    CLOUDTRAIL("cloudtrail"),
    /** A folder watcher that writes CSV. */
    FOLDER_WATCHER("folder-watcher"),
    /** nwipe. */
    NWIPE("nwipe");

    private final String code;

    Program(String code) {
        this.code = code;
    }

    /** The program that goes by this name. */
    public static Optional<Program> of(String code) {
        return Arrays.stream(values())
                .filter(program -> program.code.equals(code))
                .findFirst();
    }

    @Override
    public String toString() {
        return code;
    }
}
