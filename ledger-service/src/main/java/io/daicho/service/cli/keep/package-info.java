/** Calls about the keeping of the ledger: packs, backups, rebuilding, retirement. */
@NullMarked
package io.daicho.service.cli.keep;

import org.jspecify.annotations.NullMarked;
