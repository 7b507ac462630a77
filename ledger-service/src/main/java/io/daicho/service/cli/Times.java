package io.daicho.service.cli;

import java.util.function.Supplier;

/** Times given on the command line: one that cannot be read is wrong usage. */
final class Times {
    private Times() {}

    static <T> T read(Supplier<T> reading) {
        try {
            return reading.get();
        } catch (IllegalArgumentException noTime) {
            throw new WrongUsage(String.valueOf(noTime.getMessage()));
        }
    }
}
