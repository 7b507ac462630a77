/** The clauses as data: numbers, titles, survival, targets and the switches F1 to F11. */
@NullMarked
package io.daicho.conclusions.clauseset;

import org.jspecify.annotations.NullMarked;
