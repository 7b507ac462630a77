/** 返還・消去証明: what an end-of-contract attestation says, drafted from facts and conclusions alone. */
@NullMarked
package io.daicho.conclusions.attestation;

import org.jspecify.annotations.NullMarked;
