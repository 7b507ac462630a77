/** The ledger's side towards the witnesses of its logs: asks them to cosign, knows how they stand, and sees a fork. */
@NullMarked
package io.daicho.service.sealing.witness;

import org.jspecify.annotations.NullMarked;
