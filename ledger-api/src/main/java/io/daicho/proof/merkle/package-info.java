/** The Merkle tree of a log and its proofs: RFC 6962 section 2.1, verified as RFC 9162 section 2.1 says. */
@NullMarked
package io.daicho.proof.merkle;

import org.jspecify.annotations.NullMarked;
