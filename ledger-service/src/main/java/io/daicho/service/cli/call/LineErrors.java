package io.daicho.service.cli.call;

import io.daicho.api.fact.Refused;
import io.daicho.service.foreign.Origin;
import io.daicho.service.words.Words;
import java.io.PrintWriter;

/** Prints what is wrong with which line. */
public final class LineErrors {
    private final Words words;
    private final PrintWriter err;
    private long count;

    /** Prints in this language. */
    public LineErrors(Words words, PrintWriter err) {
        this.words = words;
        this.err = err;
    }

    /** A line that was refused, numbered from 1. */
    public void print(String file, long line, Refused refusal) {
        print(
                file,
                line,
                refusal.refusal().sentence(words.locale(), refusal.particulars().toArray()),
                refusal.refusal().code());
    }

    /** A record of another program that was refused. */
    public void print(Origin origin, Refused refusal) {
        print(origin.file().toString(), origin.number(), refusal);
    }

    /** A line, numbered from 1, with its sentence and code. */
    public void print(String file, long line, String sentence, String code) {
        count++;
        err.println(words.say("import.error", file, Long.toString(line), sentence, code));
    }

    /** How many were printed. */
    public long count() {
        return count;
    }

    /** Ends the call with how many lines are wrong, if any is. */
    public void refuseIfAny() {
        if (count > 0) {
            throw FoundWanting.saying(words.say("import.refused", count));
        }
    }
}
