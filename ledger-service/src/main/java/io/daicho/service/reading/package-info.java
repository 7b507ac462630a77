/** The read models of the running ledger: where they lie, and who keeps them up to date. */
@NullMarked
package io.daicho.service.reading;

import org.jspecify.annotations.NullMarked;
