/** The databases that keep the facts, SQLite or PostgreSQL: connections, schema, turns. */
@NullMarked
package io.daicho.service.store.database;

import org.jspecify.annotations.NullMarked;
