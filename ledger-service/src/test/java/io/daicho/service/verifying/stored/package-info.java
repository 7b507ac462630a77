/** Tests of what is compared with the facts where it is stored. */
@NullMarked
package io.daicho.service.verifying.stored;

import org.jspecify.annotations.NullMarked;
