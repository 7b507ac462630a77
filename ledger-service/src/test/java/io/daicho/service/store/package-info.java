/** What the event store promises, on both databases. */
@NullMarked
package io.daicho.service.store;

import org.jspecify.annotations.NullMarked;
