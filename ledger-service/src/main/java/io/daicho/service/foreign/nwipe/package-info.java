/** Logs of nwipe: which medium was overwritten, and whether it was seen to be. */
@NullMarked
package io.daicho.service.foreign.nwipe;

import org.jspecify.annotations.NullMarked;
