/** The machine's own log: what is noted about the machine, as entries that are sealed like those of a contract. */
@NullMarked
package io.daicho.service.sealing.machine;

import org.jspecify.annotations.NullMarked;
