/** Sending data to the client or to whom it designated (annex 6). */
@NullMarked
package io.daicho.api.sending;

import org.jspecify.annotations.NullMarked;
