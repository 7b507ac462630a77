/** The walls of this module, as tests. */
@NullMarked
package io.daicho.architecture;

import org.jspecify.annotations.NullMarked;
