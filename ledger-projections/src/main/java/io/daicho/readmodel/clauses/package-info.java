/** The editions of the clauses that this ledger has, read from their files. */
@NullMarked
package io.daicho.readmodel.clauses;

import org.jspecify.annotations.NullMarked;
