/** The machine's own log under test. */
@NullMarked
package io.daicho.service.sealing.machine;

import org.jspecify.annotations.NullMarked;
