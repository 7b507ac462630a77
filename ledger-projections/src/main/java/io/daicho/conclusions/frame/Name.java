package io.daicho.conclusions.frame;

import io.daicho.api.fact.Thing;

/**
 * A name under which contract-wide facts are looked up. What was concluded from the facts of some names changes only with
 * those facts.
 *
 * @param part in which part of the frame
 * @param by by what
 * @param value which of that kind; empty for {@link By#WHOLE}
 */
public record Name(Thing.Kind part, By by, String value) {
    /** By what facts are looked up. */
    public enum By {
        /** Not at all: every fact there is. */
        EVERY,
        /** Not at all: every fact of the part. */
        WHOLE,
        /** The thing that the fact is about. */
        THING,
        /** The kind of the deed, or of its matter. */
        KIND,
        /** An organisation that its matter names. */
        ORGANISATION,
        /** A service that its matter names. */
        SERVICE,
        /** The holders in its scope. */
        HOLDER,
        /** The data sets in its scope. */
        DATA_SET,
        /** The copies in its scope. */
        COPY,
        /** A concluded breach that it names. */
        BREACH,
        /** A fact that it names. */
        FACT
    }

    /** Every fact of every part. */
    static final Name EVERY = new Name(Thing.Kind.CONTRACT, By.EVERY, "");

    /** The whole of a part. */
    static Name whole(Thing.Kind part) {
        return new Name(part, By.WHOLE, "");
    }

    @Override
    public String toString() {
        return part.code() + " " + by + " " + value;
    }
}
