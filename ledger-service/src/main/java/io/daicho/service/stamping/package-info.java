/** Time stamps of others (RFC 3161): asked for, queued while nobody answers, and verified without a network. */
@NullMarked
package io.daicho.service.stamping;

import org.jspecify.annotations.NullMarked;
