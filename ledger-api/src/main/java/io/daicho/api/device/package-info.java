/** Devices and information systems, networks and passwords (annex 4, 5 and 8(1)). */
@NullMarked
package io.daicho.api.device;

import org.jspecify.annotations.NullMarked;
