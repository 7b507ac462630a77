/** What the ledger bears, measured side by side with a stock set-up in one run. */
@NullMarked
package io.daicho.benchmarks;

import org.jspecify.annotations.NullMarked;
