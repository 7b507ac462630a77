/** What a log says of itself at one size, under signatures: C2SP tlog-checkpoint. */
@NullMarked
package io.daicho.proof.checkpoint;

import org.jspecify.annotations.NullMarked;
