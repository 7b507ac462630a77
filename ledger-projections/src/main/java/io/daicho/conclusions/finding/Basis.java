package io.daicho.conclusions.finding;

/** On whose word a due time rests (F7). One is never presented as another. */
public enum Basis {
    /** The contract's own text. */
    CONTRACT,
    /** A date that the client set. */
    CLIENT,
    /** A target of the house for a word without a number. */
    HOUSE
}
