/** Verifies an inspector's pack: its log, its details, and whatever can be made again from its entries. No Spring context. */
@NullMarked
package io.daicho.service.verifying.packed;

import org.jspecify.annotations.NullMarked;
