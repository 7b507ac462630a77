/** A claim decides what cannot be true about its measures and its end. */
@NullMarked
package io.daicho.service.damages;

import org.jspecify.annotations.NullMarked;
