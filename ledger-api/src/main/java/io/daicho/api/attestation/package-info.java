/** Attestations (返還・消去証明) at the end of a contract: drafted, checked, issued, answered by the client. */
@NullMarked
package io.daicho.api.attestation;

import org.jspecify.annotations.NullMarked;
