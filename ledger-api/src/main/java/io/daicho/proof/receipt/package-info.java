/** The proof of one entry as a file that is verified offline: C2SP tlog-proof. */
@NullMarked
package io.daicho.proof.receipt;

import org.jspecify.annotations.NullMarked;
