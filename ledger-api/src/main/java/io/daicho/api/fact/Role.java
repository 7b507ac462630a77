package io.daicho.api.fact;

/** In which role somebody records a fact or takes part in it. */
public enum Role {
    /** 発注者: the municipality. */
    CLIENT,
    /** 受注者: whoever holds the contract. */
    CONTRACTOR,
    /** 再委託等の相手方, of any tier. */
    SUBCONTRACTOR,
    /** Whoever inspects or audits for the client (article 15). */
    INSPECTOR
}
