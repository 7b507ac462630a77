/** Every numbered item of the text has a rule or says why not, and tests that open, meet, breach and outlive it. */
@NullMarked
package io.daicho.conclusions.completeness;

import org.jspecify.annotations.NullMarked;
