/** Seals what is recorded: one leaf an entry, in the order of positions, under checkpoints that others can verify. */
@NullMarked
package io.daicho.service.sealing;

import org.jspecify.annotations.NullMarked;
