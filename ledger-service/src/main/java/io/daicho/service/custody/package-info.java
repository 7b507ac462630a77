/** A copy decides what cannot be true about its life. */
@NullMarked
package io.daicho.service.custody;

import org.jspecify.annotations.NullMarked;
