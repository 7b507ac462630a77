/** Certificates: read from PEM, and trusted for what they lead to. Knows nothing of a network. */
@NullMarked
package io.daicho.service.trust;

import org.jspecify.annotations.NullMarked;
