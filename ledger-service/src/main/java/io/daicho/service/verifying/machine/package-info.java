/** Verifies what is noted about the machine, note by note, against the machine's own log. */
@NullMarked
package io.daicho.service.verifying.machine;

import org.jspecify.annotations.NullMarked;
