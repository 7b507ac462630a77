/** Calls that start the ledger and stay. */
@NullMarked
package io.daicho.service.cli.serve;

import org.jspecify.annotations.NullMarked;
