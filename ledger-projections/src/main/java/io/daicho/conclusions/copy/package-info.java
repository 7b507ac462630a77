/** The life of one copy, arranged in time: where it lay, who held it, how it was protected, how it ended. */
@NullMarked
package io.daicho.conclusions.copy;

import org.jspecify.annotations.NullMarked;
