/** The read models are what a fold of the facts would give, however they came to be. */
@NullMarked
package io.daicho.readmodel.projecting;

import org.jspecify.annotations.NullMarked;
