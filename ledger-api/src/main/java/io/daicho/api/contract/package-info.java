/** The contract itself: its parties, period and ends (articles 1, 12, 13, 19). */
@NullMarked
package io.daicho.api.contract;

import org.jspecify.annotations.NullMarked;
