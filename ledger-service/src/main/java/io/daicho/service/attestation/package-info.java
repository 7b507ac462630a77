/** Attestations (返還・消去証明): guarded, read, and checked again. */
@NullMarked
package io.daicho.service.attestation;

import org.jspecify.annotations.NullMarked;
