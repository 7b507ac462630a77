/** A deliverable decides what cannot be true about its disclosure. */
@NullMarked
package io.daicho.service.deliverable;

import org.jspecify.annotations.NullMarked;
