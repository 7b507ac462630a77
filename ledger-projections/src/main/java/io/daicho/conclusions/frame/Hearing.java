package io.daicho.conclusions.frame;

/** Hears which contract-wide facts were asked for while something was concluded. */
@FunctionalInterface
public interface Hearing {
    /** Hears nothing. */
    Hearing NOTHING = name -> {};

    /** The facts of this name were asked for, whether there are any or not. */
    void noted(Name name);
}
