/** Tests of the sealing. */
@NullMarked
package io.daicho.service.sealing;

import org.jspecify.annotations.NullMarked;
