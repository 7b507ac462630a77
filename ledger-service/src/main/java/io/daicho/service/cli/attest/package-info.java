/** Calls about the attestation of return and erasure. */
@NullMarked
package io.daicho.service.cli.attest;

import org.jspecify.annotations.NullMarked;
