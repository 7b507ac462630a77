/** The way in: a stated fact becomes a recorded one, or is refused. */
@NullMarked
package io.daicho.service.recording;

import org.jspecify.annotations.NullMarked;
