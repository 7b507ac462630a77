/** Ledgers behind a stand-in for Axon Server that speaks its protocol to the real connector; no Axon Server runs here. */
@NullMarked
package io.daicho.service.axonserver;

import org.jspecify.annotations.NullMarked;
