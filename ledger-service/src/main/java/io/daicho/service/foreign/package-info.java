/** Records of other programs, turned into journal lines by a map; what the map does not say is reported, never guessed. */
@NullMarked
package io.daicho.service.foreign;

import org.jspecify.annotations.NullMarked;
