/** A sending decides what cannot be true about what went and what arrived. */
@NullMarked
package io.daicho.service.sending;

import org.jspecify.annotations.NullMarked;
