/** What is owed, as people and programs read it: JSON, tables, calendars. */
@NullMarked
package io.daicho.service.obligations;

import org.jspecify.annotations.NullMarked;
