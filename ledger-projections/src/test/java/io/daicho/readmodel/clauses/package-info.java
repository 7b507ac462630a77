/** Editions of the clauses, read from files. */
@NullMarked
package io.daicho.readmodel.clauses;

import org.jspecify.annotations.NullMarked;
