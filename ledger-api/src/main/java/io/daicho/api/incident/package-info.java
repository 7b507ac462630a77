/** Incidents, their notices and follow-ups, and the structure for them (articles 14-3 and 16, annex 9). */
@NullMarked
package io.daicho.api.incident;

import org.jspecify.annotations.NullMarked;
