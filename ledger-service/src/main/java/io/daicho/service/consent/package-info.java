/** A matter put to the client decides what cannot be true about its answers. */
@NullMarked
package io.daicho.service.consent;

import org.jspecify.annotations.NullMarked;
