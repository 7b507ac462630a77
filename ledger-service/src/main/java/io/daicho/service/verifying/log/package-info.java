/** Verifies the files of a contract's log: entries, tiles, checkpoint, keys and history. No Spring. */
@NullMarked
package io.daicho.service.verifying.log;

import org.jspecify.annotations.NullMarked;
