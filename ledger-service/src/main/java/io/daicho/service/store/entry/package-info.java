/** An entry as it is stored, and how it is called. */
@NullMarked
package io.daicho.service.store.entry;

import org.jspecify.annotations.NullMarked;
