package io.daicho.service.cli.call;

import io.daicho.conclusions.question.NotOnRecord;
import io.daicho.service.words.NoTime;
import java.util.function.Supplier;

/** Times given on the command line: one that cannot be read is wrong usage. */
public final class Times {
    private Times() {}

    /** What was read; a time that cannot be is wrong usage. */
    public static <T> T read(Supplier<T> reading) {
        try {
            return reading.get();
        } catch (IllegalArgumentException noTime) {
            throw told(noTime);
        }
    }

    /** What was wrong with what was given, as its reader is told. */
    public static RuntimeException told(IllegalArgumentException noTime) {
        if (noTime instanceof NotOnRecord) {
            return FoundWanting.saying(String.valueOf(noTime.getMessage()));
        }
        return noTime instanceof NoTime written
                ? new WrongUsage("time.none", written.text())
                : WrongUsage.saying(String.valueOf(noTime.getMessage()));
    }
}
