/** Verifies what left the ledger: proofs, a log that somebody serves. No Spring context. */
@NullMarked
package io.daicho.service.verifying.outside;

import org.jspecify.annotations.NullMarked;
