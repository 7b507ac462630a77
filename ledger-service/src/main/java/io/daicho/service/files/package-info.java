/** Evidence files: taken in, sealed on a shelf beside the chain, given out again, and gone when erased. */
@NullMarked
package io.daicho.service.files;

import org.jspecify.annotations.NullMarked;
