/** Where a call acts: in a data directory here, or in a running ledger there. */
@NullMarked
package io.daicho.service.cli.place;

import org.jspecify.annotations.NullMarked;
