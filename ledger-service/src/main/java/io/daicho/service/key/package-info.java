/** A key decides what cannot be true about its copies. */
@NullMarked
package io.daicho.service.key;

import org.jspecify.annotations.NullMarked;
