/** What the contract-wide facts answer, and what a change of them touches. */
@NullMarked
package io.daicho.conclusions.frame;

import org.jspecify.annotations.NullMarked;
