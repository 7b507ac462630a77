/** The life of one copy, as its facts tell it. */
@NullMarked
package io.daicho.conclusions.copy;

import org.jspecify.annotations.NullMarked;
