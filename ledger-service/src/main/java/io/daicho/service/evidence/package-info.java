/** An evidence file decides what cannot be true about being filed. */
@NullMarked
package io.daicho.service.evidence;

import org.jspecify.annotations.NullMarked;
