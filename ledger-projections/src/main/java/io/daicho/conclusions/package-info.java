/**
 * What is owed, breached and lapsed: a pure function of the facts, a clause set and two instants. No clock, no I/O, no
 * framework; the live table, the replay to any day, the pre-flight check of a file and the inspector's re-check all run
 * this.
 */
@NullMarked
package io.daicho.conclusions;

import org.jspecify.annotations.NullMarked;
