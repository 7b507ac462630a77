/** A demand decides what cannot be true about its answer. */
@NullMarked
package io.daicho.service.report;

import org.jspecify.annotations.NullMarked;
