/** A designation decides what cannot be true about its withdrawal. */
@NullMarked
package io.daicho.service.designation;

import org.jspecify.annotations.NullMarked;
