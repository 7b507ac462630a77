/** Calls about the sealed log: checkpoints, keys, receipts, time stamps, a new log. */
@NullMarked
package io.daicho.service.cli.log;

import org.jspecify.annotations.NullMarked;
