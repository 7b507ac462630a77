/** Tests of what left the ledger: one file a fault, each with its exact sentence. */
@NullMarked
package io.daicho.service.verifying.outside;

import org.jspecify.annotations.NullMarked;
