package io.daicho.conclusions.rule;

/** What one clause demands. Its number is data of the clause set, so a rule is told it. */
public interface Rule {
    /** Concludes what the clause says about one copy. */
    default void concludeCopy(CopyCase copyCase, String clause) {}

    /** Concludes what the clause says about the contract as a whole. */
    default void concludeContract(ContractCase contractCase, String clause) {}
}
