/** Attestations (返還・消去証明): drafted from the ledger, refused while something stands in the way, issued, stored and checked again. */
@NullMarked
package io.daicho.service.attestation;

import org.jspecify.annotations.NullMarked;
