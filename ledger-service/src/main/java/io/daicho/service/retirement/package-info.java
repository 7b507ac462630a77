/** What the end of the ledger's own keeping of a contract would destroy, and what stands in its way. */
@NullMarked
package io.daicho.service.retirement;

import org.jspecify.annotations.NullMarked;
