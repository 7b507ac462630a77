package io.daicho.api.contract;

/** Why the ledger may stop keeping what lies beside a contract's facts. */
public enum RetirementGround {
    /** The time for which it had to be kept is over. */
    RETENTION_ENDED,
    /** The client instructed it. */
    CLIENT_INSTRUCTION,
    /** A court or an authority ordered it. */
    ORDER_OF_AN_AUTHORITY
}
