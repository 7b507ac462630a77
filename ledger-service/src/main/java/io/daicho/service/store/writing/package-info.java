/** The one writer: units of facts, batches, commits, erasures. */
@NullMarked
package io.daicho.service.store.writing;

import org.jspecify.annotations.NullMarked;
