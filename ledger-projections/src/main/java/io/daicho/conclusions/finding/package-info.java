/** What rules find, as timelines: valid for every reading instant, so that a stored finding never goes stale. */
@NullMarked
package io.daicho.conclusions.finding;

import org.jspecify.annotations.NullMarked;
