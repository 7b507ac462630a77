/** How a mistake is mended: by one more fact, never by editing (reading 8). */
@NullMarked
package io.daicho.api.correction;

import org.jspecify.annotations.NullMarked;
