package io.daicho.service.web;

import io.daicho.api.id.Shown;
import io.daicho.service.words.ToldInWords;
import java.time.Duration;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/** A parameter whose value cannot be taken: which, what was given, and what could be. */
final class BadParameter extends ToldInWords {
    private static final long serialVersionUID = 1L;

    /** Beyond it, JSON of other makers is not exact (RFC 8259, section 6). */
    static final long MOST_NUMBER = (1L << 53) - 1;

    private BadParameter(String key, String name, Object given, Object... particulars) {
        super(key, joined(name, given, particulars));
    }

    private static Object[] joined(String name, Object given, Object... particulars) {
        Object[] all = new Object[particulars.length + 2];
        all[0] = name;
        all[1] = Shown.shortened(String.valueOf(given));
        System.arraycopy(particulars, 0, all, 2, particulars.length);
        return all;
    }

    /** Gives back a number that is one of these, both included. */
    static long within(String name, long given, long least, long most) {
        if (given < least || given > most) {
            throw new BadParameter("parameter.noNumber", name, given, least, most);
        }
        return given;
    }

    /** It is no length of time. */
    static BadParameter noLength(String name, String given) {
        return new BadParameter("parameter.noLength", name, given);
    }

    /** It looks back, and should look ahead. */
    static BadParameter past(String name, String given) {
        return new BadParameter("parameter.past", name, given);
    }

    /** It looks farther ahead than can be asked. */
    static BadParameter tooFar(String name, String given, Duration most) {
        return new BadParameter("parameter.tooFar", name, given, most.toDays());
    }

    /** It is of another kind than it should be: no truth, no number. */
    static BadParameter of(MethodArgumentTypeMismatchException mismatch) {
        Class<?> wanted = mismatch.getRequiredType();
        Object given = mismatch.getValue() == null ? "" : mismatch.getValue();
        if (boolean.class.equals(wanted) || Boolean.class.equals(wanted)) {
            return new BadParameter("parameter.noTruth", mismatch.getName(), given);
        }
        return new BadParameter("parameter.noNumber", mismatch.getName(), given, 0, MOST_NUMBER);
    }
}
