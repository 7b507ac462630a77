/** A journal file evaluated by itself, through the same guards as the live ledger. */
@NullMarked
package io.daicho.service.evaluation;

import org.jspecify.annotations.NullMarked;
