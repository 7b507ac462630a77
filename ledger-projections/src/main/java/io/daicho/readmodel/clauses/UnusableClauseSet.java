package io.daicho.readmodel.clauses;

/** An edition of the clauses that cannot be used as its file is; the message says which file, where, why and what to do. */
public final class UnusableClauseSet extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UnusableClauseSet(String message) {
        super(message);
    }
}
