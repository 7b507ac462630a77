/** Givens and questions for tests of the conclusions, in the words of the contract and with fixed days. */
@NullMarked
package io.daicho.conclusions.testing;

import org.jspecify.annotations.NullMarked;
