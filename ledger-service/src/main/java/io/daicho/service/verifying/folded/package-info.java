/** Concludes from the entries again and compares with what the read models say. No Spring context. */
@NullMarked
package io.daicho.service.verifying.folded;

import org.jspecify.annotations.NullMarked;
