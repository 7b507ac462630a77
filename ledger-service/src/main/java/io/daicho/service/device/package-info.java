/** Devices and accounts decide what cannot be true about their use. */
@NullMarked
package io.daicho.service.device;

import org.jspecify.annotations.NullMarked;
