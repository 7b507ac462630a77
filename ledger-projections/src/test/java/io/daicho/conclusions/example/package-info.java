/** The example contract: what the program concludes is held against a table that was worked out by hand. */
@NullMarked
package io.daicho.conclusions.example;

import org.jspecify.annotations.NullMarked;
