/** The opaque identifiers of everything that facts name. */
@NullMarked
package io.daicho.api.id;

import org.jspecify.annotations.NullMarked;
