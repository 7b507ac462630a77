/** Attestations, drafted from stories of facts. */
@NullMarked
package io.daicho.conclusions.attestation;

import org.jspecify.annotations.NullMarked;
