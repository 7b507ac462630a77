/** What every call of the command line is made of: options, formats, times, the open ledger, errors. */
@NullMarked
package io.daicho.service.cli.call;

import org.jspecify.annotations.NullMarked;
