/** What findings say at an instant, and by which names. */
@NullMarked
package io.daicho.conclusions.finding;

import org.jspecify.annotations.NullMarked;
