/** A ledger to be asked: a journal file, a data directory, or a running one. */
@NullMarked
package io.daicho.service.cli.view;

import org.jspecify.annotations.NullMarked;
