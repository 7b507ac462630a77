/** The files of a contract's log, read from wherever they lie and written so that a crash leaves nothing half done. */
@NullMarked
package io.daicho.service.sealing.log;

import org.jspecify.annotations.NullMarked;
