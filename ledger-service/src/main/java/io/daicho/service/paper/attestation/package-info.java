/** Attestations (返還・消去証明) as pages, in Japanese with English. */
@NullMarked
package io.daicho.service.paper.attestation;

import org.jspecify.annotations.NullMarked;
