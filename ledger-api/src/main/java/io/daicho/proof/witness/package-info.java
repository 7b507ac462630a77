/** What a log and a witness say to each other: C2SP tlog-witness, add-checkpoint. */
@NullMarked
package io.daicho.proof.witness;

import org.jspecify.annotations.NullMarked;
