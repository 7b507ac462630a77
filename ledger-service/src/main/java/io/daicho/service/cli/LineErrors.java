package io.daicho.service.cli;

import io.daicho.api.fact.Refused;
import io.daicho.service.foreign.Origin;
import io.daicho.service.words.Words;
import java.io.PrintWriter;

/** Prints what is wrong with which line. */
final class LineErrors {
    private final Words words;
    private final PrintWriter err;
    private long count;

    LineErrors(Words words, PrintWriter err) {
        this.words = words;
        this.err = err;
    }

    void print(String file, long line, Refused refusal) {
        print(
                file,
                line,
                refusal.refusal().sentence(words.locale(), refusal.particulars().toArray()),
                refusal.refusal().code());
    }

    void print(Origin origin, Refused refusal) {
        print(origin.file().toString(), origin.number(), refusal);
    }

    void print(String file, long line, String sentence, String code) {
        count++;
        err.println(words.say("import.error", file, Long.toString(line), sentence, code));
    }

    long count() {
        return count;
    }

    void refuseIfAny() {
        if (count > 0) {
            throw new FoundWanting(words.say("import.refused", count));
        }
    }
}
