/** The event store: facts appended durably on SQLite or PostgreSQL, and read back by contract and position. */
@NullMarked
package io.daicho.service.store;

import org.jspecify.annotations.NullMarked;
