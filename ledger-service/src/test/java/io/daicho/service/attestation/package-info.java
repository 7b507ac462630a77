/** Attestations: guarded, drafted, refused, issued and checked again. */
@NullMarked
package io.daicho.service.attestation;

import org.jspecify.annotations.NullMarked;
