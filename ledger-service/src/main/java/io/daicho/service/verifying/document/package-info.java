/** Issued documents, verified by themselves and against the ledger that they were drawn from. */
@NullMarked
package io.daicho.service.verifying.document;

import org.jspecify.annotations.NullMarked;
