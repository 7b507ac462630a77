/** Read model: what is owed now, and what was owed on any day? */
@NullMarked
package io.daicho.readmodel.obligations;

import org.jspecify.annotations.NullMarked;
