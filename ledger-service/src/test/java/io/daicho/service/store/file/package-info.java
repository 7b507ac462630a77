/** The rows of a store as they lie there. */
@NullMarked
package io.daicho.service.store.file;

import org.jspecify.annotations.NullMarked;
