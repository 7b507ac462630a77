/** {@code ./ledger verify}: whether a ledger, a log, a pack or a proof is what it should be. No Spring context. */
@NullMarked
package io.daicho.service.verifying;

import org.jspecify.annotations.NullMarked;
