/** Verifies what a data directory has: the rows of its database, what lies beside the chain, and snapshots. No Spring. */
@NullMarked
package io.daicho.service.verifying.stored;

import org.jspecify.annotations.NullMarked;
