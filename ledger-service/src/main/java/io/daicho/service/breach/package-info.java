/** A finding decides what cannot be true about its report. */
@NullMarked
package io.daicho.service.breach;

import org.jspecify.annotations.NullMarked;
