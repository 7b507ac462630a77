/** Signed notes, their keys, and the cosignatures of witnesses: C2SP signed-note and tlog-cosignature. */
@NullMarked
package io.daicho.proof.note;

import org.jspecify.annotations.NullMarked;
