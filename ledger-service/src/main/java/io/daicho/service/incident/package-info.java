/** An incident decides what cannot be true about its notices; a contact structure is set as it is set. */
@NullMarked
package io.daicho.service.incident;

import org.jspecify.annotations.NullMarked;
