/** An inspection decides what cannot be true about its course and its findings. */
@NullMarked
package io.daicho.service.inspection;

import org.jspecify.annotations.NullMarked;
