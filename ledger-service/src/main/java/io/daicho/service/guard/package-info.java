/** What cannot be true is refused here: one guard a kind of thing, pure, for the live ledger and for a journal file alike. */
@NullMarked
package io.daicho.service.guard;

import org.jspecify.annotations.NullMarked;
