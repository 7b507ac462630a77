/** A conversion as a whole: from files of other programs to one journal in the order of time. */
@NullMarked
package io.daicho.service.foreign.conversion;

import org.jspecify.annotations.NullMarked;
