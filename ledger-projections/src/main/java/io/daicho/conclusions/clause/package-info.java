/** One small class a clause: which facts open a duty, which meet, waive, replace or end it, and what is a breach. */
@NullMarked
package io.daicho.conclusions.clause;

import org.jspecify.annotations.NullMarked;
