/** The document key, and what it signs: canonical JSON as JWS, PDF as PAdES. Verified here without a network. */
@NullMarked
package io.daicho.service.signing;

import org.jspecify.annotations.NullMarked;
