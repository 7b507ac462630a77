/** A data directory: whose it is, who holds it, which version wrote it. */
@NullMarked
package io.daicho.service.store.directory;

import org.jspecify.annotations.NullMarked;
