/** The store's rows exactly as they lie there, for whoever doubts or copies them. */
@NullMarked
package io.daicho.service.store.file;

import org.jspecify.annotations.NullMarked;
