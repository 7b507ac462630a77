/** How people talk and post about the work (annex 8(3)). */
@NullMarked
package io.daicho.api.conduct;

import org.jspecify.annotations.NullMarked;
