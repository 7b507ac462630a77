/** What a data directory promises. */
@NullMarked
package io.daicho.service.store.directory;

import org.jspecify.annotations.NullMarked;
