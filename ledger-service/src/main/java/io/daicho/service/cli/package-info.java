/** The command line: one class a call of ./ledger. */
@NullMarked
package io.daicho.service.cli;

import org.jspecify.annotations.NullMarked;
