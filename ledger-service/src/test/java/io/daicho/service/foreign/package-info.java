/** What records of other programs become, and what they do not. */
@NullMarked
package io.daicho.service.foreign;

import org.jspecify.annotations.NullMarked;
