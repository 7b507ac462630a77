/** The formats of the sealed log. Knows nothing but the JDK. */
@NullMarked
package io.daicho.proof;

import org.jspecify.annotations.NullMarked;
