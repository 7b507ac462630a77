/** The one writer, asked directly. */
@NullMarked
package io.daicho.service.store.writing;

import org.jspecify.annotations.NullMarked;
