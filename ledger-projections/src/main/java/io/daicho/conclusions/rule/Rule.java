package io.daicho.conclusions.rule;

/** What one clause demands. Its number is data of the clause set, so a rule is told it. */
public interface Rule {
    /** Concludes what the clause says about one copy. */
    default void concludeCopy(CopyCase copyCase, String clause) {}

    /** Concludes what the clause says about one thing that is no copy. */
    default void concludeThing(ThingCase thingCase, String clause) {}

    /** Concludes what the clause says about the contract as a whole. */
    default void concludeContract(ContractCase contractCase, String clause) {}

    /** Concludes what follows from what all rules found about a case. */
    default void concludeFound(Case found, String clause) {}
}
